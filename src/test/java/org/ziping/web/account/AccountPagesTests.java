package org.ziping.web.account;

import java.time.Clock;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.ziping.house.HouseTest;
import org.ziping.organisation.signin.Authenticator;

import static org.assertj.core.api.Assertions.assertThat;
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
class AccountPagesTests {

	private static final String TRIAL = "ziping2026";

	private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]+)</code>");

	@Autowired
	MockMvc browser;

	@Autowired
	JdbcTemplate database;

	@Autowired
	Clock clock;

	private final String address = "10.9." + UUID.randomUUID().toString().substring(0, 8);

	/** The others in this house sign in with the trial's password alone. */
	@AfterEach
	void asItWas() {
		String hash = this.database.queryForObject("select hash from organisation_password where person = 'chen.hui'",
				String.class);
		this.database.update("update organisation_password set hash = ?, must_change = false where person = 'luo.ping'",
				hash);
		for (String table : new String[] { "organisation_second_factor", "organisation_recovery_code",
				"organisation_former_password" }) {
			this.database.update("delete from " + table + " where person = 'luo.ping'");
		}
	}

	private Cookie enter(String password, String leadsTo) throws Exception {
		return this.browser.perform(here(post("/sign-in")).param("username", "luo.ping").param("password", password))
			.andExpect(redirectedUrl(leadsTo))
			.andReturn()
			.getResponse()
			.getCookie("SESSION");
	}

	private MockHttpServletRequestBuilder here(MockHttpServletRequestBuilder request) {
		return request.with(csrf()).with((sent) -> {
			sent.setRemoteAddr(this.address);
			return sent;
		});
	}

	private Cookie after(MockHttpServletRequestBuilder request, Cookie session, String leadsTo) throws Exception {
		Cookie next = this.browser.perform(here(request).cookie(session))
			.andExpect(redirectedUrl(leadsTo))
			.andReturn()
			.getResponse()
			.getCookie("SESSION");
		return (next != null) ? next : session;
	}

	private Authenticator phone() {
		return new Authenticator(this.clock);
	}

	private String bind(Cookie session) throws Exception {
		String page = this.browser.perform(get("/me/second-factor").cookie(session))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("bind-picture")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		Matcher secret = SECRET.matcher(page);
		assertThat(secret.find()).isTrue();
		String written = secret.group(1);
		this.browser.perform(here(post("/me/second-factor")).cookie(session).param("code", phone().code(written, -1)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("recovery-codes")));
		return written;
	}

	@Test
	void codeStandsBetweenThePasswordAndEveryPage() throws Exception {
		String secret = bind(enter(TRIAL, "/"));
		Cookie half = enter(TRIAL, "/sign-in/code");
		for (String page : new String[] { "/", "/people", "/me/sessions", "/me/second-factor",
				"/camunda/app/tasklist/default/" }) {
			this.browser.perform(get(page).cookie(half)).andExpect(redirectedUrl("/sign-in/code"));
		}
		this.browser.perform(get("/api/v1/me").cookie(half)).andExpect(status().isForbidden());
		this.browser.perform(get("/sign-in/code").cookie(half))
			.andExpect(content().string(containsString("动态口令")))
			.andExpect(content().string(not(containsString("house-person"))));
		this.browser.perform(here(post("/sign-in/code")).cookie(half).param("code", "000000"))
			.andExpect(content().string(containsString("不正确")));
		Cookie in = after(post("/sign-in/code").param("code", phone().code(secret, 0)), half, "/");
		assertThat(in.getValue()).isNotEqualTo(half.getValue());
		this.browser.perform(get("/people").cookie(in)).andExpect(status().isOk());
		this.browser.perform(get("/people").cookie(half)).andExpect(status().is3xxRedirection());
	}

	@Test
	void givenPasswordMustBeReplacedBeforeAnythingElse() throws Exception {
		String given = (String) this.browser.perform(here(post("/accounts/luo.ping/password")).with(user("sec.admin")))
			.andReturn()
			.getFlashMap()
			.get("given");
		Cookie half = enter(given, "/sign-in/password");
		this.browser.perform(get("/people").cookie(half)).andExpect(redirectedUrl("/sign-in/password"));
		this.browser.perform(here(post("/sign-in/password")).cookie(half).param("wanted", given).param("again", given))
			.andExpect(content().string(containsString("用过的密码")));
		Cookie in = after(
				post("/sign-in/password").param("wanted", "Lantern-4-mossy").param("again", "Lantern-4-mossy"), half,
				"/");
		this.browser.perform(get("/people").cookie(in)).andExpect(status().isOk());
	}

	@Test
	void newPasswordFollowsTheRulesAndEndsOtherSignIns() throws Exception {
		Cookie in = enter(TRIAL, "/");
		this.browser
			.perform(here(post("/me/password")).cookie(in)
				.param("present", TRIAL)
				.param("wanted", "Zhangwei@2026")
				.param("again", "Zhangwei@2026"))
			.andExpect(content().string(containsString("过于常见")));
		Cookie elsewhere = enter(TRIAL, "/");
		after(post("/me/password").param("present", TRIAL)
			.param("wanted", "Tide-7-kettle")
			.param("again", "Tide-7-kettle"), in, "/me/sessions");
		this.browser.perform(get("/people").cookie(elsewhere)).andExpect(status().is3xxRedirection());
		this.browser.perform(get("/people").cookie(in)).andExpect(status().isOk());
		enter("Tide-7-kettle", "/");
	}

	@Test
	void ownSessionsAreListedAndEnded() throws Exception {
		Cookie one = enter(TRIAL, "/");
		Cookie other = enter(TRIAL, "/");
		String page = this.browser.perform(get("/me/sessions").cookie(one))
			.andExpect(content().string(containsString("本次登录")))
			.andExpect(content().string(containsString(this.address)))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(page).doesNotContain(one.getValue()).doesNotContain(other.getValue());
		Matcher key = Pattern.compile("/me/sessions/([0-9a-f]{24})/end").matcher(page);
		assertThat(key.find()).isTrue();
		this.browser.perform(here(post("/me/sessions/" + key.group(1) + "/end")).with(user("he.jing")));
		this.browser.perform(get("/people").cookie(other)).andExpect(status().isOk());
		after(post("/me/sessions/end-others"), one, "/me/sessions");
		this.browser.perform(get("/people").cookie(other)).andExpect(status().is3xxRedirection());
		this.browser.perform(get("/people").cookie(one)).andExpect(status().isOk());
	}

	@Test
	void accountsBelongToTheSecurityAdministrator() throws Exception {
		this.browser.perform(get("/accounts").with(user("sec.admin")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("登录管理")));
		for (String nobody : new String[] { "sys.admin", "audit.admin", "chen.hui" }) {
			this.browser.perform(get("/accounts").with(user(nobody))).andExpect(status().isConflict());
			this.browser.perform(here(post("/accounts/luo.ping/password")).with(user(nobody)))
				.andExpect(status().isConflict());
		}
	}

	@Test
	void proofLeadsBackToOwnPagesOnly() throws Exception {
		Cookie in = enter(TRIAL, "/");
		this.browser.perform(get("/me/confirm").cookie(in)).andExpect(status().isOk());
		this.browser.perform(here(post("/me/confirm")).cookie(in).param("proof", "wrong").param("to", "/tasks/a"))
			.andExpect(content().string(containsString("验证没有通过")));
		for (String to : new String[] { "//evil.example", "/\\evil", "https://evil.example", "/%2f/evil" }) {
			in = after(post("/me/confirm").param("proof", TRIAL).param("to", to), in, "/");
		}
		after(post("/me/confirm").param("proof", TRIAL).param("to", "/tasks/a-1"), in, "/tasks/a-1");
	}

}
