package org.ziping.process.steps;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.ziping.calendar.HouseClock;
import org.ziping.dossier.routing.Consulting;
import org.ziping.process.Tasks;

/** Until when a step lasts, and when somebody has to be told next. */
@Component
@Noun("dates")
public class DateSentences {

	/** When nothing is due the timer sleeps until a date moves it. */
	private static final LocalDate FAR = LocalDate.of(2199, 12, 31);

	private final DueDates dueDates;

	private final ReminderPlan reminders;

	private final Consulting consulting;

	private final ObjectProvider<Tasks> tasks;

	DateSentences(DueDates dueDates, ReminderPlan reminders, Consulting consulting, ObjectProvider<Tasks> tasks) {
		this.tasks = tasks;
		this.consulting = consulting;
		this.dueDates = dueDates;
		this.reminders = reminders;
	}

	@Sentence(label = "process.sentence.dates.due")
	public Date due(String dossierId, String step) {
		return endOf(this.dueDates.of(dossierId, step));
	}

	/** Gives every open step of the dossier the date it has now. */
	@Sentence(label = "process.sentence.dates.moveOpen")
	public void moveOpen(String dossierId) {
		this.tasks.getObject().replan(dossierId, (step) -> due(dossierId, step).toInstant());
	}

	/** The date that whoever asks has named. */
	@Sentence(label = "process.sentence.dates.consulted")
	public Date consulted(String dossierId, String consultation) {
		return endOf(this.consulting.due(consultation));
	}

	private static Date endOf(LocalDate day) {
		return Date.from(day.atTime(23, 59).atZone(HouseClock.ZONE).toInstant());
	}

	/**
	 * Strictly in the future and without a side effect: the engine asks as often as it
	 * likes. It says its offset, because the engine reads a bare time in the zone of the
	 * machine.
	 */
	@Sentence(label = "process.sentence.dates.nextReminder")
	public String nextReminder(String dossierId) {
		ZonedDateTime next = this.reminders.next(dossierId).orElse(FAR.atStartOfDay(HouseClock.ZONE));
		return "R/" + next.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME) + "/P1D";
	}

}
