package org.ziping.report.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.indicator.CollectingDossier;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.spi.ContentCheck;
import org.ziping.house.HouseTest;
import org.ziping.inspection.Stage;
import org.ziping.report.ChapterText;
import org.ziping.report.Reports;
import org.ziping.report.RuleBook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The bureau sets what reads its campaign's reports; a unit begins with last year's. */
@HouseTest
@Transactional
class RulesAndLastYearTests {

	private static final RequestPostProcessor CHEN = user("chen.hui");

	private static final RequestPostProcessor DENG = user("deng.hong");

	private static final String WORDS = "财务室每月核对采购进度，业务科室在签订合同后五个工作日内报送付款计划，年底前完成全部采购支付。";

	@Autowired
	MockMvc browser;

	@Autowired
	CollectingDossier collecting;

	@Autowired
	Dossiers dossiers;

	@Autowired
	Reports reports;

	@Autowired
	RuleBook book;

	@Autowired
	ContentCheck check;

	private String earlier = "";

	private String dossier = "";

	@BeforeEach
	void aYearAndTheOneBefore() {
		this.earlier = this.collecting.writing(2044);
		this.reports.write(this.earlier, "5", ChapterText.typed(WORDS), 0, CollectingDossier.CHEN);
		this.dossier = this.collecting.writing(2045);
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.collecting.leave();
	}

	private MockHttpServletRequestBuilder rules(String weight, String words) {
		return post("/campaigns/" + campaign() + "/rules").param("weight-D03", weight)
			.param("lowRate", "85")
			.param("fullMarks", "98")
			.param("repeated", "30")
			.param("words", words)
			.param("allowed", "")
			.with(csrf());
	}

	private String campaign() {
		return this.dossiers.get(this.dossier).campaign();
	}

	private long borrowed() {
		return this.reports.findings(this.dossier, Stage.WRITING)
			.stream()
			.filter((noted) -> noted.finding().code().equals("D03"))
			.count();
	}

	@Test
	void beginsWithLastYearAndMarksWhatStaysAsItWas() throws Exception {
		String page = "/dossiers/" + this.dossier + "/report/last-year";
		this.browser.perform(get(page).with(CHEN))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString(WORDS), containsString("今年要说明整改情况"))));
		this.browser.perform(post(page).param("chapters", "5").with(CHEN).with(csrf()))
			.andExpect(redirectedUrl("/dossiers/" + this.dossier + "/report"));
		assertThat(this.reports.chapter(this.dossier, "5").text().typed()).isEqualTo(WORDS);
		assertThat(borrowed()).isOne();
		this.reports.write(this.dossier, "5", ChapterText.typed("改为按周核对，由计财岗负责。"), 1, CollectingDossier.CHEN);
		assertThat(borrowed()).isZero();
		this.browser.perform(post(page).param("chapters", "5").with(CHEN).with(csrf()));
		assertThat(this.reports.chapter(this.dossier, "5").text().typed()).startsWith("改为按周核对");
	}

	@Test
	void aRuleIsTurnedOffForTheCampaignThatTurnedItOff() throws Exception {
		this.reports.write(this.dossier, "5", ChapterText.typed(WORDS), 0, CollectingDossier.CHEN);
		assertThat(borrowed()).isOne();
		this.browser.perform(rules("OFF", "大力弘扬 → 弘扬").with(DENG)).andExpect(status().is3xxRedirection());
		assertThat(borrowed()).isZero();
		assertThat(this.book.of(campaign()).words()).containsEntry("大力弘扬", "弘扬");
		this.browser.perform(get("/campaigns/" + campaign() + "/rules").with(DENG))
			.andExpect(status().isOk())
			.andExpect(content()
				.string(allOf(containsString("与往年或其他报告雷同"), containsString("大力弘扬 → 弘扬"), containsString("上一次由邓红设置"))));
	}

	@Test
	void keepsWhatWasTypedWhenItIsRefused() throws Exception {
		this.browser.perform(rules("OFF", "错").with(DENG))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content()
				.string(allOf(containsString("“错”写法不对"), containsString("<option value=\"OFF\" selected"))));
		assertThat(this.book.of(campaign()).weights()).isEmpty();
	}

	@Test
	void onlyTheBureauSetsThem() throws Exception {
		this.browser.perform(rules("OFF", "").with(CHEN));
		assertThat(this.book.of(campaign()).weights()).isEmpty();
	}

	@Test
	void countsWhatFiresAndWhatIsLetStand() {
		this.reports.write(this.dossier, "4",
				ChapterText.typed("采购执行率为45.60%，支出1803.90万元，其中基本支出963.60万元，项目支出740.30万元。"), 0, CollectingDossier.CHEN);
		this.check.passes(this.dossier);
		String mark = this.reports.findings(this.dossier, Stage.BINDING)
			.stream()
			.filter((noted) -> noted.finding().code().equals("A01"))
			.map((noted) -> noted.finding().fingerprint())
			.findFirst()
			.orElseThrow();
		this.reports.waive(this.dossier, mark, "按批复口径填列", CollectingDossier.CHEN);
		assertThat(this.book.uses(campaign())).filteredOn((use) -> use.code().equals("A01"))
			.singleElement()
			.satisfies((use) -> {
				assertThat(use.found()).isOne();
				assertThat(use.dossiers()).isOne();
				assertThat(use.waived()).isOne();
			});
	}

}
