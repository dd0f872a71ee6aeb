package org.ziping.campaign.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.calendar.HouseClock;
import org.ziping.campaign.Campaign;
import org.ziping.campaign.CampaignChoices;
import org.ziping.campaign.CampaignFixtures;
import org.ziping.campaign.CampaignTerms;
import org.ziping.campaign.Campaigns;
import org.ziping.campaign.spi.CampaignChoice;
import org.ziping.campaign.spi.CampaignChoice.Choice;
import org.ziping.house.HouseTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
@Transactional
@WithMockUser("deng.hong")
class CampaignPagesTests {

	@Autowired
	MockMvc browser;

	@Autowired
	Campaigns campaigns;

	@Autowired
	CampaignChoices choices;

	@Autowired
	HouseClock clock;

	@BeforeEach
	void standsInSpring() {
		this.clock.moveTo(CampaignFixtures.MORNING);
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.clock.moveBack();
	}

	@Test
	void proposesTheLastYearAndAllReportingUnits() throws Exception {
		this.browser.perform(get("/campaigns/new"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("value=\"2025\"")))
			.andExpect(content().string(containsString("2025 年度市级部门整体支出绩效自评")))
			.andExpect(content().string(containsString("云山市档案馆")));
	}

	@Test
	void draftsAndShowsTheDatesOfAllSteps() throws Exception {
		String page = this.browser.perform(filled("2026-04-17"))
			.andExpect(redirectedUrlPattern("/campaigns/*"))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		this.browser.perform(get(page))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("自评小组审查")))
			.andExpect(content().string(containsString("2026年4月16日")))
			.andExpect(content().string(containsString("开启")));
		this.browser.perform(get("/campaigns")).andExpect(content().string(containsString("云财绩〔2026〕3号")));
	}

	@Test
	void keepsWhatWasTypedAndNamesEveryMistake() throws Exception {
		this.browser
			.perform(post("/campaigns").with(csrf())
				.param("year", "两千")
				.param("title", "我的自评布置")
				.param("notice", "3号")
				.param("finalDate", "明天"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("我的自评布置")))
			.andExpect(content().string(containsString("两千")))
			.andExpect(content().string(containsString("请至少勾选一个单位")))
			.andExpect(content().string(containsString("请填写四位年度")));
	}

	@Test
	void saysWhatWasSqueezed() throws Exception {
		String page = this.browser.perform(filled("2026-04-03")).andReturn().getResponse().getRedirectedUrl();
		this.browser.perform(get(page)).andExpect(content().string(containsString("以下环节已压缩")));
	}

	@Test
	void offersNoButtonWhereNothingFits() throws Exception {
		String page = this.browser.perform(filled("2026-03-04")).andReturn().getResponse().getRedirectedUrl();
		this.browser.perform(get(page))
			.andExpect(content().string(containsString("时间不够")))
			.andExpect(content().string(containsString("disabled")));
	}

	@Test
	@WithMockUser("chen.hui")
	void staysClosedToTheUnits() throws Exception {
		Campaign campaign = draft();
		this.browser.perform(get("/campaigns/" + campaign.id()))
			.andExpect(content().string(not(containsString(campaign.notice()))));
		this.browser.perform(post("/campaigns/" + campaign.id() + "/open").with(csrf()));
		assertThat(this.campaigns.get(campaign.id()).opened()).isFalse();
	}

	@Test
	void opensOnceAndSaysSoTheSecondTime() throws Exception {
		Campaign campaign = draft();
		String open = "/campaigns/" + campaign.id() + "/open";
		this.browser.perform(post(open).with(csrf()))
			.andExpect(redirectedUrl("/campaigns/" + campaign.id()))
			.andExpect(flash().attribute("notice", "已开启，2 个单位已收到自评任务。"));
		this.browser.perform(post(open).with(csrf()))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("已经开启，不能重复开启")));
	}

	private Campaign draft() {
		CampaignTerms bare = CampaignFixtures.terms(2025);
		CampaignTerms terms = new CampaignTerms(bare.bureau(), bare.year(), bare.title(), bare.notice(),
				bare.finalDate(), first(CampaignChoice.INDICATOR_SYSTEM), first(CampaignChoice.REPORT_TEMPLATE));
		return this.campaigns.draft(terms, CampaignFixtures.UNITS, CampaignFixtures.DENG);
	}

	private MockHttpServletRequestBuilder filled(String finalDate) {
		return post("/campaigns").with(csrf())
			.param("year", "2025")
			.param("title", "2025 年度市级部门整体支出绩效自评")
			.param("notice", "云财绩〔2026〕3号")
			.param("finalDate", finalDate)
			.param("indicatorSystem", first(CampaignChoice.INDICATOR_SYSTEM))
			.param("reportTemplate", first(CampaignChoice.REPORT_TEMPLATE))
			.param("units", CampaignFixtures.UNITS.toArray(String[]::new));
	}

	private String first(String kind) {
		return this.choices.of(kind).stream().map(Choice::code).findFirst().orElse("");
	}

}
