package org.ziping.report.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.house.HouseTest;
import org.ziping.indicator.CollectingDossier;
import org.ziping.indicator.Column;
import org.ziping.indicator.Sheets;
import org.ziping.inspection.Stage;
import org.ziping.report.Noted;
import org.ziping.report.Reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
@Transactional
class ReportPagesTests {

	private static final RequestPostProcessor CHEN = user("chen.hui");

	@Autowired
	MockMvc browser;

	@Autowired
	CollectingDossier collecting;

	@Autowired
	Sheets sheets;

	@Autowired
	Reports reports;

	private String dossier = "";

	@BeforeEach
	void theFinanceOfficeWrites() {
		this.dossier = this.collecting.writing(2021);
		this.sheets.record(this.dossier, "CG01", Column.BUDGET, "41", CollectingDossier.CHEN, 0);
		this.sheets.record(this.dossier, "CG02", Column.FINAL, "16.63", CollectingDossier.CHEN, 0);
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.collecting.leave();
	}

	private String at(String rest) {
		return "/dossiers/" + this.dossier + "/report" + rest;
	}

	private ResultActions save(String chapter, String text, int seen) throws Exception {
		return send(post(at("/" + chapter)).param("text", text).param("seen", String.valueOf(seen)));
	}

	private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.perform(request.with(CHEN).with(csrf()).header("HX-Request", "true"));
	}

	@Test
	void offersEveryFigureWithItsValue() throws Exception {
		this.browser.perform(get(at("")).with(CHEN))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("三、绩效自评情况"), containsString("40.56%"),
					containsString("{{figure F08}}"), containsString("{{table scores}}"), containsString("<html"))));
		send(get(at(""))).andExpect(content().string(not(containsString("<html"))));
	}

	@Test
	void savesWhileSomebodyWritesAndFindsWhatTheyMistyped() throws Exception {
		save("3", "2025年度采购执行率为45.60%。", 0).andExpect(status().isOk())
			.andExpect(header().string("HX-Trigger", "report-changed"))
			.andExpect(content().string(allOf(containsString("已保存 09:00"), containsString("45.60%"),
					containsString("40.56%"), containsString("改为实时数据"))));
		String mark = this.reports.findings(this.dossier, Stage.WRITING)
			.stream()
			.filter((noted) -> noted.mend() != null)
			.map((noted) -> noted.finding().fingerprint())
			.findFirst()
			.orElseThrow();
		send(post(at("/3/mend")).param("text", "2025年度采购执行率为45.60%。").param("seen", "1").param("fingerprint", mark))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("采购执行率为{{figure F08}}。")));
		this.browser.perform(get(at("/read")).with(CHEN))
			.andExpect(content().string(allOf(containsString("data-anchor=\"report/3#p1\""),
					containsString("class=\"figure-chip\""), containsString("40.56%"))));
	}

	@Test
	void showsBothTextsWhenSomebodyWasFaster() throws Exception {
		save("2", "先到的文字。", 0);
		save("2", "后到的文字。", 0).andExpect(status().isConflict()).andExpect(content().string(containsString("先到的文字。")));
		this.browser.perform(post(at("/2")).param("text", "后到的文字。").param("seen", "0").with(CHEN).with(csrf()))
			.andExpect(status().isConflict())
			.andExpect(content().string(allOf(containsString("先到的文字。"), containsString("后到的文字。"))));
		send(post(at("/2")).param("text", "两份合并。").param("seen", "0").param("over", "1")).andExpect(status().isOk());
		assertThat(this.reports.chapter(this.dossier, "2").text().typed()).isEqualTo("两份合并。");
	}

	@Test
	void aFindingStaysOnlyWithANameAndAReason() throws Exception {
		save("4", "采购执行率为45.60%。", 0);
		Noted open = this.reports.findings(this.dossier, Stage.BINDING)
			.stream()
			.filter(Noted::isOpen)
			.findFirst()
			.orElseThrow();
		String waive = at("/findings/" + open.finding().fingerprint() + "/waive");
		send(post(waive).param("reason", " ")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请写明保留原文的理由")));
		send(post(waive).param("reason", "按批复口径填列")).andExpect(status().isOk())
			.andExpect(content().string(containsString("陈慧：按批复口径填列")));
	}

	@Test
	void strangersSeeNothing() throws Exception {
		for (String page : new String[] { "", "/read", "/findings" }) {
			this.browser.perform(get(at(page)).with(user("fan.hua")))
				.andExpect(content().string(not(containsString("绩效自评情况"))));
		}
	}

}
