package org.ziping.notification;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;

import org.ziping.house.HouseTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
class NotificationPagesTests {

	@Autowired
	MockMvc browser;

	@Autowired
	Preferences preferences;

	@Autowired
	Wordings wordings;

	@Autowired
	JdbcTemplate database;

	@AfterEach
	void asShipped() {
		this.database.update("delete from notification_preference");
		this.database.update("delete from notification_wording");
		this.database.update("delete from notification_letter");
	}

	@Test
	@WithMockUser("tang.wei")
	void everybodyChoosesForThemselves() throws Exception {
		this.browser
			.perform(post("/notifications/preferences").with(csrf())
				.param("mail", "tang@office.example")
				.param("mobile", "13800000000")
				.param("account", "")
				.param("channels", "MAIL")
				.param("summary", "true")
				.param("quietFrom", "20:00")
				.param("quietUntil", "07:30"))
			.andExpect(redirectedUrl("/notifications/preferences"));
		Preference chosen = this.preferences.of("tang.wei");
		assertThat(chosen.contact().mail()).isEqualTo("tang@office.example");
		assertThat(chosen.channels()).containsExactly("MAIL");
		assertThat(chosen.urgent()).isFalse();
		assertThat(chosen.summary()).isTrue();
		this.browser.perform(get("/notifications/preferences"))
			.andExpect(content().string(containsString("value=\"tang@office.example\"")))
			.andExpect(content().string(containsString("value=\"07:30\"")));
	}

	@Test
	@WithMockUser("tang.wei")
	void whatIsNoAddressIsRefusedAndStaysInTheForm() throws Exception {
		this.browser
			.perform(post("/notifications/preferences").with(csrf())
				.param("mail", "tang\nBcc: all@office.example")
				.param("mobile", "13911112222")
				.param("account", "")
				.param("quietFrom", "20:00")
				.param("quietUntil", "07:30"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("不是电子邮箱地址")))
			.andExpect(content().string(containsString("13911112222")));
		assertThat(this.preferences.of("tang.wei")).isEqualTo(Preference.NONE);
	}

	@Test
	@WithMockUser("tang.wei")
	void whatOthersWereSentIsForTheAdministrator() throws Exception {
		this.browser.perform(get("/notifications/sent")).andExpect(status().is4xxClientError());
		this.browser.perform(get("/notifications/wordings")).andExpect(status().is4xxClientError());
		this.browser
			.perform(post("/notifications/wordings/urge").with(csrf()).param("act", "save").param("template", "x"))
			.andExpect(status().is4xxClientError());
	}

	@Test
	@WithMockUser("sys.admin")
	void aTextIsSeenBeforeItIsSaved() throws Exception {
		this.browser
			.perform(post("/notifications/wordings/urge").with(csrf())
				.param("act", "preview")
				.param("template", "#事项#催了，#期限#前"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("自评小组审查催了，2026年4月1日（周三）前")));
		assertThat(this.wordings.isOwn(Wording.URGE)).isFalse();
		this.browser
			.perform(post("/notifications/wordings/urge").with(csrf())
				.param("act", "save")
				.param("template", "#事项#催了，#期限#前"))
			.andExpect(status().isOk());
		assertThat(this.wordings.template(Wording.URGE)).isEqualTo("#事项#催了，#期限#前");
		this.browser.perform(post("/notifications/wordings/urge").with(csrf()).param("act", "restore"))
			.andExpect(redirectedUrl("/notifications/wordings"));
		assertThat(this.wordings.template(Wording.URGE)).isEqualTo("“#事项#”应于 #期限#前办结，现有人催办，请尽快办理。");
	}

	@Test
	@WithMockUser("sys.admin")
	void aMarkThatIsNeverFilledIsRefused() throws Exception {
		this.browser
			.perform(post("/notifications/wordings/urge").with(csrf()).param("act", "save").param("template", "#密码#"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("没有“密码”这样的内容可以填入")))
			.andExpect(content().string(containsString("#密码#")));
	}

	@Test
	@WithMockUser("sys.admin")
	void whatCouldNotBeSentIsSentAgain() throws Exception {
		this.database
			.update("""
					insert into notification_letter (id, once_key, person, channel, kind, subject, content, state, attempts,
					  next_try, fault, written_at) values ('l-9', 'k-9', 'tang.wei', 'MAIL', 'DUE', '题目', '只有本人能看', 'GIVEN_UP',
					  9, '2026-03-31 01:00:00', '550 unknown', '2026-03-31 01:00:00')""");
		this.browser.perform(get("/notifications/sent").param("person", "tang.wei"))
			.andExpect(content().string(containsString("未能送出")))
			.andExpect(content().string(org.hamcrest.Matchers.not(containsString("只有本人能看"))));
		this.browser.perform(post("/notifications/sent/l-9/again").with(csrf()))
			.andExpect(redirectedUrl("/notifications/sent"));
		assertThat(this.database.queryForObject("select state from notification_letter where id = 'l-9'", String.class))
			.isEqualTo("WAITING");
	}

}
