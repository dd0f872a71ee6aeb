package org.ziping.web;

import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.ziping.audit.AuditTrail;
import org.ziping.house.HouseTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
class SignInTests {

	private static final String RIGHT = "ziping2026";

	@Autowired
	MockMvc browser;

	@Autowired
	AuditTrail audit;

	@Autowired
	FindByIndexNameSessionRepository<?> sessions;

	/** Each test comes from an address of its own, as locks are counted by address. */
	private final String address = "10.0." + UUID.randomUUID().toString().substring(0, 8);

	private MockHttpServletRequestBuilder enter(String name, String password) {
		return post("/sign-in").with(csrf()).with((request) -> {
			request.setRemoteAddr(this.address);
			return request;
		}).param("username", name).param("password", password);
	}

	@Test
	void signInPageIsChineseAndShowsTheTrialsPeople() throws Exception {
		this.browser.perform(get("/sign-in"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("登录")))
			.andExpect(content().string(containsString("chen.hui")))
			.andExpect(content().string(containsString("ziping2026")))
			.andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")))
			.andExpect(header().string("Content-Security-Policy", not(containsString("unsafe-inline"))))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("X-Frame-Options", "SAMEORIGIN"));
	}

	@Test
	void rightPasswordLeadsHomeWithAnotherSession() throws Exception {
		Cookie before = this.browser.perform(get("/sign-in")).andReturn().getResponse().getCookie("SESSION");
		assertThat(before).isNotNull();
		Cookie after = this.browser.perform(enter(" Chen.Hui ", RIGHT).cookie(before))
			.andExpect(redirectedUrl("/"))
			.andReturn()
			.getResponse()
			.getCookie("SESSION");
		assertThat(after).isNotNull();
		assertThat(after.getValue()).isNotEqualTo(before.getValue());
		assertThat(after.isHttpOnly()).isTrue();
		this.browser.perform(get("/people").cookie(before)).andExpect(redirectedUrl("/sign-in"));
		this.browser.perform(get("/people").cookie(after)).andExpect(status().isOk());
		assertThat(this.audit.of("sign-in")).anyMatch((entry) -> entry.act().equals("sign-in")
				&& entry.person().equals("chen.hui") && this.address.equals(entry.address()));
	}

	@Test
	void everyFailureSaysTheSame() throws Exception {
		for (String[] typed : new String[][] { { "chen.hui", "wrong" }, { "nobody.at.all", RIGHT }, { "", "" },
				{ "x".repeat(500), "密".repeat(100) }, { "𠮷\n<b>", "'" } }) {
			this.browser.perform(enter(typed[0], typed[1])).andExpect(redirectedUrl("/sign-in?refused"));
		}
	}

	@Test
	void fiveFailuresLockTheNameAtThatAddressOnly() throws Exception {
		for (int i = 0; i < 5; i++) {
			this.browser.perform(enter("luo.ping", "wrong")).andExpect(redirectedUrl("/sign-in?refused"));
		}
		this.browser.perform(enter("luo.ping", RIGHT)).andExpect(redirectedUrl("/sign-in?refused"));
		this.browser.perform(enter("gao.yan", RIGHT)).andExpect(redirectedUrl("/"));
		this.browser.perform(post("/sign-in").with(csrf()).param("username", "luo.ping").param("password", RIGHT))
			.andExpect(redirectedUrl("/"));
		assertThat(this.audit.of("sign-in")).anyMatch((entry) -> entry.act().equals("sign-in.lock")
				&& entry.person().equals("luo.ping") && this.address.equals(entry.address()));
	}

	@Test
	void signInAndSignOutNeedThePagesToken() throws Exception {
		this.browser.perform(post("/sign-in").param("username", "chen.hui").param("password", RIGHT))
			.andExpect(redirectedUrl("/sign-in?again"));
		this.browser.perform(post("/sign-out").with(user("chen.hui"))).andExpect(status().isForbidden());
		this.browser.perform(post("/people").with(user("chen.hui"))).andExpect(status().isForbidden());
	}

	@Test
	void oneSignOutEndsTheSessionOfAllPages() throws Exception {
		for (MockHttpServletRequestBuilder leave : new MockHttpServletRequestBuilder[] { post("/sign-out").with(csrf()),
				post("/camunda/api/admin/auth/user/default/logout") }) {
			Cookie session = this.browser.perform(enter("he.jing", RIGHT))
				.andReturn()
				.getResponse()
				.getCookie("SESSION");
			this.browser.perform(get("/people").cookie(session)).andExpect(status().isOk());
			this.browser.perform(leave.cookie(session));
			assertThat(this.sessions.findByPrincipalName("he.jing")).isEmpty();
			this.browser.perform(get("/people").cookie(session)).andExpect(redirectedUrl("/sign-in"));
		}
	}

	@Test
	void eachPathFallsInItsChain() throws Exception {
		this.browser.perform(get("/camunda/app/tasklist/default/")).andExpect(redirectedUrl("/sign-in"));
		this.browser.perform(get("/camunda/api/engine/engine/default/task")).andExpect(status().isUnauthorized());
		this.browser.perform(get("/api/v1/dossiers")).andExpect(status().isUnauthorized());
		this.browser.perform(get("/people").header("HX-Request", "true")).andExpect(status().isUnauthorized());
		this.browser.perform(get("/assets/none.css")).andExpect(status().isNotFound());
		this.browser.perform(get("/camunda/app/admin/default/").with(user("sys.admin")))
			.andExpect(status().isForbidden());
		this.browser.perform(get("/camunda/app/cockpit/default/").with(user("chen.hui")))
			.andExpect(status().isForbidden());
		this.browser.perform(get("/first-administrator")).andExpect(status().isNotFound());
	}

	@Test
	void whoIsNoLongerHereIsNoInsider() throws Exception {
		this.browser.perform(get("/people").with(user("somebody.gone"))).andExpect(status().isForbidden());
	}

}
