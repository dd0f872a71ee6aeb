package org.ziping.notification;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import org.ziping.calendar.Deadlines;
import org.ziping.calendar.HouseClock;
import org.ziping.calendar.WorkingCalendar;
import org.ziping.house.HouseTest;
import org.ziping.notification.channel.ChannelFixtures;
import org.ziping.notification.channel.MailCatcher;
import org.ziping.notification.spi.Channel;
import org.ziping.notification.spi.Contact;
import org.ziping.notification.spi.Letter;
import org.ziping.organisation.People;
import org.ziping.organisation.Units;
import org.ziping.process.ReminderDue;
import org.ziping.process.TaskClosed;
import org.ziping.worklist.Worklist;

import static org.assertj.core.api.Assertions.assertThat;

/** From a reminder to the mail that a person reads, caught on the loopback address. */
@HouseTest
class LetterTests {

	private static final String READER = "lu.xiao";

	@Autowired
	Outbox outbox;

	@Autowired
	Preferences preferences;

	@Autowired
	Wordings wordings;

	@Autowired
	NoteWords words;

	@Autowired
	NoteRepository notes;

	@Autowired
	People people;

	@Autowired
	Units units;

	@Autowired
	Worklist worklist;

	@Autowired
	Deadlines deadlines;

	@Autowired
	WorkingCalendar calendar;

	@Autowired
	MessageSource messages;

	@Autowired
	JdbcTemplate database;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	HouseClock clock;

	private MailCatcher office;

	private Notifications notifications;

	private Postman postman;

	private DailySummary summary;

	private SummaryRound summaries;

	@BeforeEach
	void openTheOffice() throws IOException {
		this.database.update("delete from notification_letter");
		this.database.update("delete from notification_preference");
		this.database.update("delete from notification_note where person = ?", READER);
		this.database
			.update("""
					insert into organisation_person (id, name, unit, valid_from) values (?, '陆晓', '440100-CZ', '2020-01-01')""",
					READER);
		this.clock.moveTo(LocalDateTime.of(2026, 3, 31, 10, 0));
		this.office = new MailCatcher();
		List<Channel> channels = List.of(this.office.channel());
		Letters letters = new Letters(this.outbox, this.preferences, this.wordings, this.words, this.people,
				ChannelFixtures.settings(), channels, this.clock);
		this.notifications = new Notifications(this.notes, this.database, letters, this.clock);
		this.postman = new Postman(this.outbox, this.preferences, this.worklist, channels);
		this.summary = new DailySummary(this.worklist, this.notifications, this.preferences, letters, this.wordings,
				this.words, this.deadlines, this.people, this.units, this.messages, this.clock);
		this.summaries = new SummaryRound(this.summary, this.preferences, this.calendar, ChannelFixtures.settings(),
				channels);
		choose(true, true);
	}

	@AfterEach
	void closeTheOffice() throws IOException {
		this.database.update(
				"delete from worklist_offer where task_id in (select task_id from worklist_turn where dossier_id = 'd-letters')");
		this.database.update("delete from worklist_turn where dossier_id = 'd-letters'");
		this.database.update("delete from organisation_person where id = ?", READER);
		this.database.update("delete from notification_letter");
		this.database.update("delete from notification_preference");
		this.clock.moveBack();
		this.office.close();
	}

	@Test
	void whatIsUrgentIsMailedAtOnceAndOnce() throws Exception {
		tell(ReminderDue.URGED);
		tell(ReminderDue.BEFORE);
		this.postman.round();
		this.postman.round();
		assertThat(this.office.mails()).hasSize(1);
		assertThat(this.office.mails().get(0).getSubject()).isEqualTo("【自评通】“汇总审核”应于 2026年3月30日（周一）前办结，现有人催办，请尽快办理。");
		assertThat(this.office.mails().get(0).getContent().toString()).startsWith("陆晓，您好：")
			.contains("https://ziping.example/tasks/");
		assertThat(this.outbox.latest(READER, Posted.State.SENT, 9)).singleElement()
			.satisfies((posted) -> assertThat(posted.address()).isEqualTo("lu@yunshan.example"));
	}

	@Test
	void twoNodesAtOnceSendEachLetterOnce() throws Exception {
		IntStream.range(0, 30)
			.forEach((i) -> this.transaction
				.executeWithoutResult((status) -> this.outbox.put("race/" + i, "MAIL", "DUE", null,
						new Letter(UUID.randomUUID().toString(), READER, "题" + i, "文"), this.clock.instant())));
		CyclicBarrier together = new CyclicBarrier(4);
		var nodes = Executors.newFixedThreadPool(4);
		List<Future<?>> rounds = IntStream.range(0, 4).<Future<?>>mapToObj((i) -> nodes.submit(() -> {
			together.await();
			this.postman.round();
			this.postman.round();
			return null;
		})).toList();
		for (Future<?> round : rounds) {
			round.get();
		}
		nodes.shutdown();
		this.postman.round();
		this.postman.round();
		assertThat(this.office.mails()).extracting((mail) -> mail.getSubject()).doesNotHaveDuplicates().hasSize(30);
	}

	@Test
	void aServerThatIsDownForADayLosesNothing() {
		this.office.down(true);
		tell(ReminderDue.TODAY);
		for (int hour = 0; hour <= 24; hour++) {
			this.clock.moveTo(LocalDateTime.of(2026, 3, 31, 10, 0).plusHours(hour));
			this.postman.round();
		}
		assertThat(this.outbox.latest(READER, Posted.State.WAITING, 9)).singleElement()
			.satisfies((posted) -> assertThat(posted.attempts()).isGreaterThan(4))
			.satisfies((posted) -> assertThat(posted.fault()).contains("Mail"));
		this.office.down(false);
		this.clock.moveTo(LocalDateTime.of(2026, 4, 1, 22, 30));
		this.postman.round();
		assertThat(this.office.mails()).hasSize(1);
	}

	@Test
	void aLetterOfANodeThatDiedIsTakenUpByAnother() {
		tell(ReminderDue.TODAY);
		assertThat(this.outbox.lease(List.of("MAIL"), 9)).hasSize(1);
		this.postman.round();
		assertThat(this.office.mails()).isEmpty();
		this.clock.moveTo(LocalDateTime.of(2026, 3, 31, 10, 3));
		this.postman.round();
		assertThat(this.office.mails()).hasSize(1);
	}

	@Test
	void twoHundredRemindersAreThreeLetters() {
		IntStream.range(0, 200).forEach((i) -> tell(ReminderDue.TODAY));
		this.postman.round();
		assertThat(this.office.mails()).hasSize(3);
		assertThat(this.outbox.latest(READER, null, 300)).hasSize(3);
	}

	@Test
	void theNightIsQuiet() {
		this.clock.moveTo(LocalDateTime.of(2026, 3, 31, 23, 0));
		tell(ReminderDue.LATE);
		this.postman.round();
		assertThat(this.office.mails()).isEmpty();
		this.clock.moveTo(LocalDateTime.of(2026, 4, 1, 8, 1));
		this.postman.round();
		assertThat(this.office.mails()).hasSize(1);
	}

	@Test
	void whoWantsNoneGetsNone() {
		choose(false, false);
		tell(ReminderDue.URGED);
		this.summaries.round();
		this.postman.round();
		assertThat(this.outbox.latest(READER, null, 9)).isEmpty();
	}

	@Test
	void whatIsDoneIsNotSaidAnyMore() {
		String task = waitingTurn("汇总审核", LocalDate.of(2026, 3, 31));
		this.clock.moveTo(LocalDateTime.of(2026, 3, 31, 23, 0));
		this.transaction
			.executeWithoutResult((status) -> this.notifications.tell(READER, news(task, ReminderDue.TODAY)));
		this.transaction.executeWithoutResult((status) -> this.events
			.publishEvent(new TaskClosed(task, "d-letters", "compile_data", READER, true, null, this.clock.instant())));
		this.clock.moveTo(LocalDateTime.of(2026, 4, 1, 8, 1));
		this.postman.round();
		assertThat(this.office.mails()).isEmpty();
		assertThat(this.outbox.latest(READER, Posted.State.STOPPED, 9)).hasSize(1);
	}

	@Test
	void theSummaryNamesEachTurnOnceAWorkingDay() throws Exception {
		String late = waitingTurn("汇总审核", LocalDate.of(2026, 3, 30));
		waitingTurn("撰写自评报告", LocalDate.of(2026, 4, 3));
		this.transaction
			.executeWithoutResult((status) -> this.notifications.tell(READER, news(late, ReminderDue.URGED)));
		this.database.update("delete from notification_letter");
		this.summaries.round();
		this.summaries.round();
		this.postman.round();
		assertThat(this.office.mails()).hasSize(1);
		assertThat(this.office.mails().get(0).getSubject()).isEqualTo("【自评通】3月31日汇总：2 项待办");
		assertThat(this.office.mails().get(0).getContent().toString().replace("\r", "")).contains("""
				1. 云山市老干部事务局 2030年度 汇总审核（逾期 1 个工作日，有人催办）
				2. 云山市老干部事务局 2030年度 撰写自评报告（剩 3 个工作日）
				https://ziping.example/
				""");
		this.clock.moveTo(LocalDateTime.of(2026, 4, 4, 9, 0));
		this.summaries.round();
		assertThat(this.outbox.latest(READER, null, 9)).as("清明节").hasSize(1);
		this.clock.moveTo(LocalDateTime.of(2026, 4, 7, 9, 0));
		this.summaries.round();
		assertThat(this.outbox.latest(READER, null, 9)).hasSize(2);
	}

	private void choose(boolean urgent, boolean summary) {
		this.preferences.choose(READER, new Preference(new Contact("lu@yunshan.example", "", ""), Set.of("MAIL"),
				urgent, summary, new Quiet(LocalTime.of(21, 0), LocalTime.of(8, 0))));
	}

	private void tell(String kind) {
		this.transaction.executeWithoutResult(
				(status) -> this.notifications.tell(READER, news(UUID.randomUUID().toString(), kind)));
	}

	private static News news(String task, String kind) {
		return new News(task, "d-letters", kind, "notification.reminder." + kind.toLowerCase(),
				List.of("汇总审核", "2026-03-30"), "/tasks/" + task);
	}

	private String waitingTurn(String name, LocalDate due) {
		String task = UUID.randomUUID().toString();
		this.database
			.update("""
					insert into worklist_turn (task_id, dossier_id, unit, fiscal_year, step, step_name, assignee, due,
					  opened_at, completed) values (?, 'd-letters', '440100-001', 2030, 'compile_data', ?, ?, ?, ?, false)""",
					task, name, READER, due, java.sql.Timestamp.from(this.clock.instant()));
		this.database.update("insert into worklist_offer (person, task_id, due) values (?, ?, ?)", READER, task, due);
		return task;
	}

}
