package org.ziping.web.provider;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import org.ziping.house.HouseTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The house asks the office's own sign-in, which runs in this process. */
@HouseTest
class ProviderTests {

	@Autowired
	MockMvc browser;

	@Autowired
	ProviderSettings settings;

	private OfficeProvider office;

	@BeforeEach
	void officeIsOpen() throws Exception {
		this.office = new OfficeProvider(this.settings.issuer());
	}

	@AfterEach
	void officeCloses() {
		this.office.close();
	}

	private MockHttpServletResponse comeBackAs(String name) throws Exception {
		MockHttpServletResponse sent = this.browser.perform(get("/oauth2/authorization/office"))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse();
		assertThat(sent.getRedirectedUrl()).startsWith(this.settings.issuer() + "/authorize?")
			.contains("client_id=ziping");
		String back = this.office.signIn(java.net.URLDecoder.decode(sent.getRedirectedUrl(), "UTF-8"), name);
		int query = back.indexOf('?');
		return this.browser
			.perform(get(back.substring(0, query)).cookie(sent.getCookie("SESSION"))
				.param("code", "code-1")
				.param("state", back.substring(back.indexOf("state=") + 6)))
			.andReturn()
			.getResponse();
	}

	@Test
	void pageLeadsToTheOffice() throws Exception {
		this.browser.perform(get("/sign-in"))
			.andExpect(content().string(containsString("/oauth2/authorization/office")));
	}

	@Test
	void whoTheOfficeVouchesForIsThePersonOfThatName() throws Exception {
		MockHttpServletResponse in = comeBackAs("Wu.Fang");
		assertThat(in.getRedirectedUrl()).isEqualTo("/");
		Cookie session = in.getCookie("SESSION");
		this.browser.perform(get("/api/v1/me").cookie(session))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("wu.fang")));
	}

	@Test
	void whomTheHouseDoesNotKnowStaysOutside() throws Exception {
		MockHttpServletResponse out = comeBackAs("stranger");
		assertThat(out.getRedirectedUrl()).isEqualTo("/sign-in?stranger");
		this.browser.perform(get("/sign-in").param("stranger", "")).andExpect(content().string(containsString("没有登记")));
	}

	@Test
	void anotherSignatureIsNotTheOffices() throws Exception {
		this.office.isImitated();
		assertThat(comeBackAs("wu.fang").getRedirectedUrl()).isEqualTo("/sign-in?elsewhere");
	}

	@Test
	void anAnswerThatNobodyAskedForOpensNothing() throws Exception {
		this.browser.perform(get("/login/oauth2/code/office").param("code", "code-1").param("state", "forged"))
			.andExpect(redirectedUrl("/sign-in?elsewhere"));
	}

}
