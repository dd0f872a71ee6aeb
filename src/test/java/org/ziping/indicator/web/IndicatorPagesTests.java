package org.ziping.indicator.web;

import java.math.BigDecimal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.evidence.EvidenceFixtures;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.house.HouseTest;
import org.ziping.indicator.CollectingDossier;
import org.ziping.indicator.Column;
import org.ziping.indicator.KeyTasks;
import org.ziping.indicator.Scores;
import org.ziping.indicator.Sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
@Transactional
class IndicatorPagesTests {

	private static final RequestPostProcessor ZHAO = user("zhao.min");

	@Autowired
	MockMvc browser;

	@Autowired
	CollectingDossier collecting;

	@Autowired
	KeyTasks keyTasks;

	@Autowired
	Sheets sheets;

	@Autowired
	Scores scores;

	@Autowired
	EvidenceFolder evidence;

	private String dossier = "";

	@BeforeEach
	void standsInSpring() {
		this.dossier = this.collecting.open(2031);
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.collecting.leave();
	}

	private String at(String path) {
		return "/dossiers/" + this.dossier + path;
	}

	@Test
	void aSectionSeesItsOwnItemsOnly() throws Exception {
		this.browser.perform(get(at("/sections/440100-001-02/items")).with(ZHAO))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("走访慰问人次"), containsString("管理制度健全性"),
					containsString("开展走访慰问"), not(containsString("举办学习教育活动")), not(containsString("采购预算金额")))));
	}

	@Test
	void aCellSavesItselfAndComesBack() throws Exception {
		this.browser
			.perform(post(at("/sheet/LZ03/FINAL")).with(ZHAO)
				.with(csrf())
				.header("HX-Request", "true")
				.param("typed", "1,200")
				.param("seen", "0"))
			.andExpect(status().isOk())
			.andExpect(header().string("HX-Trigger", "sheet-changed"))
			.andExpect(content().string(allOf(containsString("cell-LZ03-FINAL"), containsString("value=\"1,200\""),
					not(containsString("<html")))));
		assertThat(this.sheets.of(this.dossier).cell("LZ03", Column.FINAL).orElseThrow().number())
			.isEqualByComparingTo("1200");
	}

	@Test
	void whatWasTypedComesBackWithTheReasonItWasNotTaken() throws Exception {
		this.browser
			.perform(post(at("/sheet/LZ03/FINAL")).with(ZHAO)
				.with(csrf())
				.header("HX-Request", "true")
				.param("typed", "1.436.52"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(allOf(containsString("value=\"1.436.52\""), containsString("两个小数点"))));
	}

	@Test
	void twoPeopleInOneCellSeeBothValues() throws Exception {
		this.sheets.record(this.dossier, "LZ03", Column.FINAL, "120", CollectingDossier.ZHAO, 0);
		this.browser
			.perform(post(at("/sheet/LZ03/FINAL")).with(user("qian.jun"))
				.with(csrf())
				.header("HX-Request", "true")
				.param("typed", "130")
				.param("seen", "0"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(allOf(containsString("保留对方的 120"), containsString("改用我的 130"))));
	}

	@Test
	void theWholeTableAndTheScoresCanBeRead() throws Exception {
		this.browser.perform(get(at("/sheet")).with(user("deng.hong")))
			.andExpect(status().isOk())
			.andExpect(content()
				.string(allOf(containsString("三公经费合计"), containsString("年初预算数"), containsString("<html"))));
		this.browser.perform(get(at("/scores")).with(user("chen.hui")).header("HX-Request", "true"))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("政府采购执行率"), containsString("还缺少"), containsString("待评分"),
					not(containsString("<html")))));
	}

	@Test
	void aCriteriaListIsAnsweredAndExplained() throws Exception {
		this.browser
			.perform(post(at("/sections/440100-001-02/scores/Z01")).with(ZHAO)
				.with(csrf())
				.header("HX-Request", "true")
				.param("met", "finance", "assets")
				.param("reason", "采购制度正在修订")
				.param("seen", "0"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("共 5 条标准，符合 2 条，得 6 分")));
		assertThat(this.scores.card(this.dossier).of("Z01").orElseThrow().self()).contains(new BigDecimal("6.00"));
		this.browser
			.perform(post(at("/sections/440100-001-02/scores/Z03")).with(ZHAO)
				.with(csrf())
				.header("HX-Request", "true")
				.param("level", "PARTLY")
				.param("share", "95")
				.param("seen", "0"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("60% 到 80% 之间")));
	}

	@Test
	void aKeyTaskIsReported() throws Exception {
		this.browser
			.perform(post(at("/key-tasks/T01/report")).with(ZHAO)
				.with(csrf())
				.header("HX-Request", "true")
				.param("actual", "走访 120 人次")
				.param("completion", "100%")
				.param("done", "逐户走访")
				.param("seen", "1"))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("已保存"), containsString("value=\"2\""))));
		assertThat(this.keyTasks.get(this.dossier, "T01").isDone()).isTrue();
	}

	@Test
	void theDivisionOfWorkIsShown() throws Exception {
		this.browser.perform(get(at("/assignments")).with(user("yin.xia")))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("重点工作完成情况"), containsString("教育活动科"))));
	}

	@Test
	void evidenceIsUploadedAndReadOutAsAnAttachment() throws Exception {
		MockMultipartFile file = new MockMultipartFile("file", "走访记录.pdf", "text/html", EvidenceFixtures.pdf("记录"));
		this.browser
			.perform(multipart(at("/evidence")).file(file)
				.param("section", "440100-001-02")
				.param("about", "LZ03")
				.with(ZHAO)
				.with(csrf())
				.header("HX-Request", "true"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("走访记录.pdf")));
		String id = this.evidence.of(this.dossier, "440100-001-02").get(0).id();
		this.browser.perform(get("/evidence/" + id).with(ZHAO))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", containsString("attachment")))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(content().contentType("application/pdf"));
		this.browser.perform(get("/evidence/" + id).with(user("fan.hua"))).andExpect(status().isConflict());
	}

	@Test
	void theGroupGivesItsPointsBesideTheUnits() throws Exception {
		this.collecting.stand(this.dossier, "IN_REVIEW");
		this.browser.perform(get(at("/scores")).with(user("he.jing")))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("自评小组"), containsString("填写小组评分"))));
		this.browser
			.perform(post(at("/scores/F08/GROUP")).with(user("he.jing"))
				.with(csrf())
				.header("HX-Request", "true")
				.param("points", "5"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("评分理由或扣分原因")));
		this.browser
			.perform(post(at("/scores/F08/GROUP")).with(user("he.jing"))
				.with(csrf())
				.header("HX-Request", "true")
				.param("points", "5")
				.param("reason", "采购执行偏低"))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("采购执行偏低"), containsString("还有 5 项未评"))));
		this.browser.perform(get(at("/scores")).param("show", "MISSING").with(user("chen.hui")))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("政府采购执行率"), not(containsString("填写小组评分")))));
	}

	@Test
	void strangersSeeNothing() throws Exception {
		this.browser.perform(get(at("/sheet")).with(user("fan.hua"))).andExpect(status().isConflict());
		this.browser
			.perform(post(at("/sheet/LZ03/FINAL")).with(user("fan.hua"))
				.with(csrf())
				.header("HX-Request", "true")
				.param("typed", "1"))
			.andExpect(status().isUnprocessableEntity());
		assertThat(this.sheets.of(this.dossier).cell("LZ03", Column.FINAL)).isEmpty();
	}

}
