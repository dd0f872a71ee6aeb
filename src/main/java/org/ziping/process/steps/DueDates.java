package org.ziping.process.steps;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.ziping.calendar.StepTime;
import org.ziping.calendar.WorkingCalendar;
import org.ziping.calendar.spi.Timetable;
import org.ziping.campaign.Campaigns;
import org.ziping.dossier.Dossiers;

/**
 * The date of a step: the campaign's plan, and where that has passed (a step that comes
 * again after a return) or knows nothing of it, the days of the timetable from today.
 */
@Component
class DueDates {

	private final Dossiers dossiers;

	private final Campaigns campaigns;

	private final Timetable timetable;

	private final WorkingCalendar calendar;

	private final Clock clock;

	DueDates(Dossiers dossiers, Campaigns campaigns, Timetable timetable, WorkingCalendar calendar, Clock clock) {
		this.dossiers = dossiers;
		this.campaigns = campaigns;
		this.timetable = timetable;
		this.calendar = calendar;
		this.clock = clock;
	}

	LocalDate of(String dossierId, String step) {
		LocalDate today = LocalDate.now(this.clock);
		return this.campaigns.get(this.dossiers.get(dossierId).campaign())
			.planned(step)
			.filter((planned) -> !planned.isBefore(today))
			.orElseGet(() -> fromToday(today, step));
	}

	private LocalDate fromToday(LocalDate today, String step) {
		StepTime time = this.timetable.steps()
			.stream()
			.filter((row) -> row.step().equals(step))
			.findFirst()
			.orElse(new StepTime(step, 1, true, 1, 1));
		return time.workingDays() ? this.calendar.plusWorkingDays(today, time.days()) : today.plusDays(time.days());
	}

}
