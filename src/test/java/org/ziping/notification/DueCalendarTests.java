package org.ziping.notification;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import org.ziping.house.HouseTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
class DueCalendarTests {

	@Autowired
	MockMvc browser;

	@Autowired
	JdbcTemplate database;

	private final String task = UUID.randomUUID().toString();

	@AfterEach
	void nothingIsLeft() {
		this.database.update("delete from worklist_offer where task_id = ?", this.task);
		this.database.update("delete from worklist_turn where task_id = ?", this.task);
		this.database.update("delete from notification_calendar_link where person = 'tang.wei'");
	}

	@Test
	void aProgrammeWithoutSignInReadsTheDatesOfItsOwner() throws Exception {
		waits();
		String address = made();
		String dates = this.browser.perform(get(address))
			.andExpect(status().isOk())
			.andExpect(content().contentType("text/calendar;charset=UTF-8"))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(dates.replace("\r\n ", "").lines()).contains("UID:" + this.task + "@ziping",
				"DTSTART;VALUE=DATE:20300403", "DTEND;VALUE=DATE:20300404",
				"SUMMARY:复核\\; 第一\\, 第二组（云山市老干部事务局 2030年度）截止");
		assertThat(Arrays.stream(dates.split("\r\n")))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
	}

	@Test
	void anEndedOrReplacedAddressLeadsNowhere() throws Exception {
		String first = made();
		String second = made();
		this.browser.perform(get(first)).andExpect(status().isNotFound());
		this.browser.perform(get(second)).andExpect(status().isOk());
		this.browser
			.perform(post("/notifications/calendar-link").with(user("tang.wei")).with(csrf()).param("act", "end"));
		this.browser.perform(get(second)).andExpect(status().isNotFound());
		assertThat(this.database.queryForList("select token_digest from notification_calendar_link", String.class))
			.noneMatch((kept) -> second.contains(kept));
	}

	private String made() throws Exception {
		String address = (String) this.browser
			.perform(post("/notifications/calendar-link").with(user("tang.wei")).with(csrf()).param("act", "make"))
			.andReturn()
			.getFlashMap()
			.get("calendarLink");
		return address.replaceFirst("^https?://[^/]+", "");
	}

	private void waits() {
		this.database.update("""
				insert into worklist_turn (task_id, dossier_id, unit, fiscal_year, step, step_name, assignee, due,
				  opened_at, completed) values (?, 'd-calendar', '440100-001', 2030, 'group_confirm', '复核; 第一, 第二组',
				  'tang.wei', ?, '2030-03-01 00:00:00', false)""", this.task, LocalDate.of(2030, 4, 3));
		this.database.update("insert into worklist_offer (person, task_id, due) values ('tang.wei', ?, ?)", this.task,
				LocalDate.of(2030, 4, 3));
	}

}
