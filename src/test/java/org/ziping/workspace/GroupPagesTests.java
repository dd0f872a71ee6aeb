package org.ziping.workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.calendar.HouseClock;
import org.ziping.campaign.CampaignChoices;
import org.ziping.campaign.CampaignFixtures;
import org.ziping.campaign.CampaignTerms;
import org.ziping.campaign.Campaigns;
import org.ziping.campaign.spi.CampaignChoice;
import org.ziping.core.FiscalYear;
import org.ziping.dossier.Area;
import org.ziping.dossier.Dossiers;
import org.ziping.house.HouseTest;
import org.ziping.process.Tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
@Transactional
class GroupPagesTests {

	@Autowired
	MockMvc browser;

	@Autowired
	Campaigns campaigns;

	@Autowired
	CampaignChoices choices;

	@Autowired
	Dossiers dossiers;

	@Autowired
	Tasks tasks;

	@Autowired
	HouseClock clock;

	private String dossier;

	private String task;

	@BeforeEach
	void opensACampaign() {
		this.clock.moveTo(CampaignFixtures.MORNING);
		CampaignTerms bare = CampaignFixtures.terms(2025);
		CampaignTerms terms = new CampaignTerms(bare.bureau(), bare.year(), bare.title(), bare.notice(),
				bare.finalDate(), first(CampaignChoice.INDICATOR_SYSTEM), first(CampaignChoice.REPORT_TEMPLATE));
		String campaign = this.campaigns.draft(terms, CampaignFixtures.UNITS, CampaignFixtures.DENG).id();
		this.campaigns.open(campaign, CampaignFixtures.DENG);
		this.dossier = this.dossiers.find(new FiscalYear(2025), "440100-001").orElseThrow().id();
		this.task = this.tasks.open(this.dossier).get(0).id();
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.clock.moveBack();
	}

	@Test
	void showsTheOfficeWhatIsTheirsToDo() throws Exception {
		this.browser.perform(get("/").with(user("yin.xia")))
			.andExpect(status().isOk())
			.andExpect(content().string(
					allOf(containsString("前期准备"), containsString("/tasks/" + this.task), not(containsString("??")))));
		this.browser.perform(get("/").with(user("ye.qing")).header("HX-Request", "true"))
			.andExpect(content().string(
					allOf(containsString("目前没有需要您办理的事项"), not(containsString("<html")), not(containsString("??")))));
	}

	@Test
	void proposesAGroupToStartFrom() throws Exception {
		this.browser.perform(get("/tasks/" + this.task).with(user("yin.xia")))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("黄国强"), containsString("履职目标与成果"),
					containsString("data-refresh=\"/tasks/" + this.task + "/digest\""), not(containsString("??")))));
		this.browser.perform(get("/tasks/" + this.task).with(user("he.jing"))).andExpect(status().isConflict());
	}

	@Test
	void asksTheLeaderToAgreeOnce() throws Exception {
		this.browser.perform(named("ma.chao").with(user("yin.xia"))).andExpect(redirectedUrl("/tasks/" + this.task));
		assertThat(this.dossiers.areas(this.dossier)).extracting(Area::name)
			.containsExactly("履职目标与成果", "预算执行与财务", "管理、采购、资产与公开", "报告文字与前后一致");
		this.browser.perform(get("/").with(user("huang.guoqiang")))
			.andExpect(content().string(containsString("/dossiers/" + this.dossier + "/group")));
		this.browser.perform(get("/dossiers/" + this.dossier + "/group").with(user("huang.guoqiang")))
			.andExpect(content()
				.string(allOf(containsString("/group/agree"), containsString("马超"), not(containsString("??")))));
		this.browser
			.perform(post("/dossiers/" + this.dossier + "/group/agree").with(csrf()).with(user("huang.guoqiang")))
			.andExpect(redirectedUrl("/"));
		assertThat(this.dossiers.group(this.dossier).agreed()).isTrue();
		this.browser.perform(get("/").with(user("huang.guoqiang")))
			.andExpect(content().string(not(containsString("/group\""))));
	}

	@Test
	void keepsWhatWasTickedWhenItIsRefused() throws Exception {
		this.browser.perform(named("").with(user("yin.xia")))
			.andExpect(status().isConflict())
			.andExpect(content().string(allOf(containsString("请指定一名副组长负责小组复核"), containsString("group-form"))));
		assertThat(this.dossiers.group(this.dossier).formed()).isFalse();
	}

	@Test
	void showsTheEvaluationToItsUnitOnly() throws Exception {
		this.browser.perform(get("/dossiers/" + this.dossier).with(user("zhao.min")))
			.andExpect(status().isOk())
			.andExpect(content()
				.string(allOf(containsString("云山市老干部事务局"), containsString("尚未整理成册"), not(containsString("??")))));
		this.browser.perform(get("/dossiers").with(user("deng.hong")))
			.andExpect(content().string(allOf(containsString("云山市档案馆"), containsString("云山市老干部事务局"))));
		this.browser.perform(get("/dossiers").with(user("zhao.min")))
			.andExpect(content().string(not(containsString("云山市档案馆"))));
		String other = this.dossiers.find(new FiscalYear(2025), "440100-002").orElseThrow().id();
		this.browser.perform(get("/dossiers/" + other).with(user("zhao.min"))).andExpect(status().isConflict());
	}

	@Test
	void showsTheMaterialOfAnAreaAndItsOpinions() throws Exception {
		this.browser.perform(named("ma.chao").with(user("yin.xia")));
		this.browser.perform(get("/dossiers/" + this.dossier + "/material?area=text").with(user("he.jing")))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("/report/read"), not(containsString("??")))));
		this.browser
			.perform(get("/dossiers/" + this.dossier + "/comments").with(user("he.jing")).header("HX-Request", "true"))
			.andExpect(content().string(allOf(containsString("目前没有审查意见"), not(containsString("<html")))));
	}

	private MockHttpServletRequestBuilder named(String confirmer) {
		MockHttpServletRequestBuilder form = post("/tasks/" + this.task + "/group").with(csrf())
			.param("leader", "huang.guoqiang")
			.param("confirmer", confirmer)
			.param("deputies", "ma.chao", "tang.wei")
			.param("members", "he.jing", "xu.lei", "gao.yan", "luo.ping")
			.param("sections", "440100-001-01", "440100-001-02", "440100-001-03", "440100-001-11");
		for (String area : new String[] { "duties", "finance", "management", "text" }) {
			form.param("areas[" + area + "]", "he.jing", "xu.lei");
		}
		return form;
	}

	private String first(String kind) {
		return this.choices.of(kind).stream().map(CampaignChoice.Choice::code).findFirst().orElse("");
	}

}
