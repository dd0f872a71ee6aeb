package org.ziping.organisation;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import org.ziping.house.HouseTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
class PeoplePagesTests {

	@Autowired
	MockMvc browser;

	@Test
	void everybodySeesTheirOwnUnit() throws Exception {
		this.browser.perform(get("/people").with(user("zhao.min")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("云山市老干部活动中心")))
			.andExpect(content().string(not(containsString("/people/fan.hua"))));
	}

	@Test
	void otherUnitsStayClosed() throws Exception {
		this.browser.perform(get("/people").param("unit", "440100-002").with(user("zhao.min")))
			.andExpect(content().string(not(containsString("/people/fan.hua"))))
			.andExpect(content().string(containsString("没有这项权限")));
		this.browser.perform(get("/people/fan.hua").with(user("zhao.min")))
			.andExpect(content().string(not(containsString("馆长"))))
			.andExpect(content().string(containsString("没有这项权限")));
	}

	@Test
	void personsPageSaysWhatTheyMayDoAndWhy() throws Exception {
		this.browser.perform(get("/people/deng.hong").with(user("sys.admin")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("布置年度自评")))
			.andExpect(content().string(containsString("财政绩效科")));
		this.browser.perform(get("/people/chen.hui").with(user("chen.hui")))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("布置年度自评"))));
	}

	@Test
	void everyPageOfTheRoomOpensForWhomItIsOffered() throws Exception {
		for (String admin : List.of("sys.admin", "sec.admin", "su.qing")) {
			for (String page : List.of("/people", "/people?unit=440100-001", "/people?q=赵", "/people/zhao.min",
					"/organisation/requests")) {
				this.browser.perform(get(page).with(user(admin)))
					.andExpect(content().string(not(containsString("没有这项权限"))))
					.andExpect(status().isOk());
				if (admin.equals("su.qing") && page.contains("zhao")) {
					this.browser.perform(get("/organisation/deputies").with(user(admin))).andExpect(status().isOk());
				}
			}
		}
		this.browser.perform(get("/organisation/units/new").with(user("sys.admin"))).andExpect(status().isOk());
		this.browser.perform(get("/organisation/units/440100-001/edit").with(user("sys.admin")))
			.andExpect(status().isOk());
		this.browser.perform(get("/organisation/units/new").with(user("su.qing"))).andExpect(status().isConflict());
		this.browser.perform(get("/organisation/requests").with(user("zhao.min"))).andExpect(status().isConflict());
	}

	@Test
	void refusedEntryKeepsWhatWasTyped() throws Exception {
		this.browser
			.perform(post("/people").with(user("su.qing"))
				.with(csrf())
				.param("id", "zhao.min")
				.param("name", "赵旻")
				.param("unit", "440100-001")
				.param("role", "UNIT_OFFICE")
				.param("title", "科员")
				.param("reason", "新入职"))
			.andExpect(status().is3xxRedirection())
			.andExpect(flash().attribute("notice", containsString("已属于")))
			.andExpect(flash().attribute("typed", org.hamcrest.Matchers.hasEntry("title", "科员")));
	}

	@Test
	void workbookIsCheckedAndReportedOnItsPage() throws Exception {
		byte[] export = this.browser.perform(get("/organisation/export").with(user("sys.admin")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		String page = this.browser
			.perform(multipart("/organisation/import").file(new MockMultipartFile("file", "现有.xlsx", null, export))
				.with(user("sys.admin"))
				.with(csrf()))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		for (String admin : List.of("sys.admin", "sec.admin")) {
			this.browser.perform(get(page).with(user(admin)))
				.andExpect(status().isOk())
				.andExpect(content().string(containsString("现有.xlsx")));
			this.browser.perform(get("/organisation/import").with(user(admin))).andExpect(status().isOk());
		}
		this.browser.perform(get("/organisation/export").with(user("su.qing"))).andExpect(status().isConflict());
		this.browser.perform(get(page).with(user("su.qing"))).andExpect(status().isConflict());
	}

}
