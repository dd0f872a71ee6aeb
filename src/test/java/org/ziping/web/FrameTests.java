package org.ziping.web;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ViewResolver;

import org.ziping.house.HouseTest;
import org.ziping.organisation.TrialMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

@HouseTest
class FrameTests {

	@Autowired
	MockMvc browser;

	@Autowired
	WebApplicationContext house;

	@Test
	void leadsTheFinanceBureauToItsCampaigns() throws Exception {
		this.browser.perform(get("/campaigns").with(user("deng.hong")))
			.andExpect(content().string(allOf(containsString("邓红"), containsString("href=\"/campaigns\""),
					containsString("aria-current=\"page\""), containsString("试用"), not(containsString("??")))));
	}

	@Test
	void theEnginesPagesSayThatThisIsATrial() throws Exception {
		this.browser.perform(get("/trial-mark.css").with(user("he.jing")))
			.andExpect(content().contentTypeCompatibleWith("text/css"))
			.andExpect(content().string(allOf(containsString("body::after"), containsString("试用　本页为试用环境"))));
	}

	@Test
	void inRealUseTheMarkIsEmpty() {
		assertThat(new TrialMarkController(new TrialMode(false), this.house).mark(Locale.SIMPLIFIED_CHINESE)).isEmpty();
	}

	@Test
	void tellsInternetExplorerWhichButtonToPress() throws Exception {
		this.browser
			.perform(get("/campaigns").with(user("deng.hong"))
				.header("User-Agent", "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko"))
			.andExpect(content().string(allOf(containsString("极速模式"), not(containsString("<script")))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "403", "404", "409", "4xx", "500", "503", "5xx", "refusal" })
	void saysWhatHappenedAndThatNothingWasLost(String page) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest(this.house.getServletContext());
		request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, this.house);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.house.getBean("thymeleafViewResolver", ViewResolver.class)
			.resolveViewName("error/" + page, Locale.SIMPLIFIED_CHINESE)
			.render(Map.of(), request, response);
		assertThat(response.getContentAsString()).contains("发生了什么", "已填写的内容", "请您接下来").doesNotContain("??");
	}

}
