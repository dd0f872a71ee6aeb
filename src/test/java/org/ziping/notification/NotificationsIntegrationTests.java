package org.ziping.notification;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import org.ziping.calendar.HouseClock;
import org.ziping.core.Refusal;
import org.ziping.house.HouseTest;
import org.ziping.process.ReminderDue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
class NotificationsIntegrationTests {

	@Autowired
	Notifications notifications;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	HouseClock clock;

	@Autowired
	MockMvc browser;

	@Autowired
	JdbcTemplate database;

	private final String task = UUID.randomUUID().toString();

	@BeforeEach
	void standsInSpring() {
		this.clock.moveTo(LocalDateTime.of(2026, 3, 31, 9, 0));
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.clock.moveBack();
	}

	@Test
	void tellsOnceADay() {
		assertThat(this.notifications.tell("xu.lei", news("REMIND"))).isTrue();
		assertThat(this.notifications.tell("xu.lei", news("REMIND"))).isFalse();
		assertThat(this.notifications.tell("xu.lei", news("DUE"))).isTrue();
		assertThat(this.notifications.tell("gao.yan", news("REMIND"))).isTrue();
		this.clock.moveTo(LocalDateTime.of(2026, 4, 1, 9, 0));
		assertThat(this.notifications.tell("xu.lei", news("REMIND"))).isTrue();
	}

	@Test
	void keepsTheTimeItWasTold() {
		this.notifications.tell("xu.lei", news("REMIND"));
		assertThat(mine("xu.lei").toldAt()).isBetween("2026-03-31T01:00:00Z", "2026-03-31T01:01:00Z");
	}

	@Test
	void passesOnWhatTheTimersSayAfterTheirCommit() {
		ReminderDue due = new ReminderDue(this.task, "d-1", "group_review", "自评小组审查",
				List.of("he.jing", "he.jing", "nobody.here"), ReminderDue.BEFORE, LocalDate.of(2026, 4, 1));
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(due));
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.notifications.of("he.jing").stream().anyMatch((note) -> note.task().equals(this.task)));
		assertThat(mine("he.jing").textArguments()).containsExactly("自评小组审查", "2026-04-01");
		assertThat(this.notifications.of("nobody.here")).isEmpty();
	}

	/** The registry keeps the fact as one text, and forgets it once everybody is told. */
	@Test
	void reachesTheLastOfFourHundredAndKeepsNothing() {
		List<String> many = Stream
			.concat(IntStream.range(0, 400).mapToObj("nobody.with.a.rather.long.name.%d"::formatted),
					Stream.of("he.jing"))
			.toList();
		ReminderDue due = new ReminderDue(this.task, "d-1", "finance_acceptance", "财政审核", many, ReminderDue.LATE,
				LocalDate.of(2026, 4, 1));
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(due));
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.database.queryForObject(
					"select count(*) from event_publication where serialized_event like ?", Integer.class,
					"%" + this.task + "%") == 0);
		assertThat(mine("he.jing").textArguments()).contains("财政审核");
	}

	@Test
	void isReadOnlyByWhomItIsFor() {
		this.notifications.tell("luo.ping", news("DUE"));
		Note note = mine("luo.ping");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.notifications.read(note.id(), "xu.lei"));
		assertThat(this.notifications.read(note.id(), "luo.ping").isRead()).isTrue();
	}

	@Test
	@WithMockUser("tang.wei")
	void ringsUntilItIsRead() throws Exception {
		this.notifications.tell("tang.wei", news("ESCALATE"));
		this.browser.perform(get("/notifications/bell"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("<b>1</b>")));
		this.browser.perform(get("/notifications"))
			.andExpect(content().string(containsString("“自评小组审查”已逾期，应于 2026年4月1日（周三）前办结")));
		this.browser.perform(post("/notifications/" + mine("tang.wei").id() + "/read").with(csrf()))
			.andExpect(redirectedUrl("/tasks/" + this.task));
		assertThat(this.notifications.unread("tang.wei")).isZero();
	}

	@Test
	@WithMockUser("sun.li")
	void marksAllAsRead() throws Exception {
		this.notifications.tell("sun.li", news("REMIND"));
		this.notifications.tell("sun.li", news("DUE"));
		this.browser.perform(post("/notifications/read").with(csrf())).andExpect(redirectedUrl("/notifications"));
		assertThat(this.notifications.unread("sun.li")).isZero();
	}

	private Note mine(String person) {
		return this.notifications.of(person)
			.stream()
			.filter((note) -> note.task().equals(this.task))
			.findFirst()
			.orElseThrow();
	}

	private News news(String kind) {
		return new News(this.task, "d-1", kind, "notification.reminder." + kind.toLowerCase(),
				List.of("自评小组审查", "2026-04-01"), "/tasks/" + this.task);
	}

}
