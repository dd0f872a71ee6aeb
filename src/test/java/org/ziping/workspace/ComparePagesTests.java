package org.ziping.workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.house.HouseTest;
import org.ziping.indicator.CollectingDossier;
import org.ziping.indicator.Column;
import org.ziping.indicator.Sheets;
import org.ziping.report.ChapterText;
import org.ziping.report.Reports;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What was written before, what became of it, and the card that says how. */
@HouseTest
@Transactional
class ComparePagesTests {

	private static final RequestPostProcessor CHEN = user("chen.hui");

	@Autowired
	MockMvc browser;

	@Autowired
	CollectingDossier collecting;

	@Autowired
	Reports reports;

	@Autowired
	Sheets sheets;

	private String dossier = "";

	@BeforeEach
	void aChapterIsWrittenTwice() {
		this.dossier = this.collecting.writing(2098);
		this.sheets.record(this.dossier, "CG01", Column.BUDGET, "41", CollectingDossier.CHEN, 0);
		this.sheets.record(this.dossier, "CG02", Column.FINAL, "16.63", CollectingDossier.CHEN, 0);
		write("采购率为40.56%，偏低。", 0);
		write("采购率为45.60%，仍偏低{{figure F08}}。", 1);
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.collecting.leave();
	}

	@Test
	void showsWhatBecameOfAChapterWordByWord() throws Exception {
		this.browser.perform(get(at("/report/4/versions")).with(CHEN))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("<del>40.56%</del><ins>45.60%</ins>"),
					containsString("<ins>仍</ins>"), not(containsString("{{figure")), not(containsString("??")))));
		this.browser.perform(get(at("/report/4/versions?from=0&to=1")).with(CHEN))
			.andExpect(content().string(containsString("<ins>采购率为40.56%，偏低。</ins>")));
		this.browser.perform(get(at("/report/4/versions?from=7&to=1")).with(CHEN)).andExpect(status().isConflict());
		this.browser.perform(get(at("/report/4/versions")).with(user("fan.hua"))).andExpect(status().isConflict());
	}

	@Test
	void saysThatThereIsNothingToCompareYet() throws Exception {
		this.browser.perform(get(at("/compare")).with(CHEN)).andExpect(content().string(containsString("还没有可以比较的")));
		this.browser.perform(get(at("/compare")).with(user("fan.hua"))).andExpect(status().isConflict());
	}

	@Test
	void tellsAnOpenPageTheFiguresOfNow() throws Exception {
		this.browser.perform(get(at("/report/figures")).with(CHEN))
			.andExpect(jsonPath("$[?(@.code == 'F08')].source").isNotEmpty());
		this.browser.perform(get(at("/report/figures")).with(user("fan.hua"))).andExpect(status().isConflict());
	}

	@Test
	void eachRoleHasItsCard() throws Exception {
		this.browser.perform(get("/help").with(CHEN))
			.andExpect(content().string(allOf(containsString("data-card=\"finance\""), not(containsString("??")))));
		this.browser.perform(get("/help?card=leader").with(CHEN))
			.andExpect(content().string(allOf(containsString("data-card=\"leader\""), containsString("修改后同意"))));
	}

	private void write(String typed, long seen) {
		this.reports.write(this.dossier, "4", ChapterText.typed(typed), seen, CollectingDossier.CHEN);
	}

	private String at(String rest) {
		return "/dossiers/" + this.dossier + rest;
	}

}
