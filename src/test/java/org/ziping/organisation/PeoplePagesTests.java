package org.ziping.organisation;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.ziping.house.HouseTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
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

}
