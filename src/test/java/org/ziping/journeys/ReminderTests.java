package org.ziping.journeys;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import org.ziping.calendar.HouseClock;
import org.ziping.calendar.WorkingCalendar;
import org.ziping.house.HouseTest;
import org.ziping.process.ReminderDue;
import org.ziping.process.TaskView;
import org.ziping.process.engine.JobRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine's one timer of a dossier, with the clock moved. */
@HouseTest
@RecordApplicationEvents
class ReminderTests {

	@Autowired
	Walk walk;

	@Autowired
	HouseClock clock;

	@Autowired
	WorkingCalendar calendar;

	@Autowired
	JobRunner jobs;

	@Autowired
	ApplicationEvents events;

	@AfterEach
	void runWithTheMachineAgain() {
		this.clock.moveBack();
	}

	@Test
	void remindsBeforeAndOnTheDayAndEscalatesAfterItOnceEach() {
		String id = this.walk.open(2033);
		TaskView task = this.walk.turn(id, "form_group", null, null);
		LocalDate due = task.due();
		at(this.calendar.plusWorkingDays(due, -1));
		assertThat(told(id)).extracting(ReminderDue::kind).containsExactly(ReminderDue.BEFORE);
		at(due);
		assertThat(told(id)).extracting(ReminderDue::kind).containsExactly(ReminderDue.BEFORE, ReminderDue.TODAY);
		at(this.calendar.plusWorkingDays(due, 1));
		assertThat(told(id)).extracting(ReminderDue::kind)
			.containsExactly(ReminderDue.BEFORE, ReminderDue.TODAY, ReminderDue.LATE);
		assertThat(told(id).get(2).people()).contains("yin.xia");
		this.jobs.runAll();
		assertThat(told(id)).hasSize(3);
	}

	@Test
	void aTurnThatEndedIsNotRemindedOf() {
		String id = this.walk.open(2034);
		LocalDate due = this.walk.turn(id, "form_group", null, null).due();
		this.walk.formGroup(id);
		at(this.calendar.plusWorkingDays(due, -1));
		assertThat(told(id)).noneMatch((reminder) -> reminder.step().equals("form_group"));
	}

	private void at(LocalDate day) {
		this.clock.moveTo(day.atTime(LocalTime.of(9, 5)));
		this.jobs.runAll();
	}

	private List<ReminderDue> told(String id) {
		return this.events.stream(ReminderDue.class).filter((reminder) -> reminder.dossierId().equals(id)).toList();
	}

}
