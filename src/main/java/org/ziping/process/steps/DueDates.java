package org.ziping.process.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.ziping.calendar.StepTime;
import org.ziping.calendar.WorkingCalendar;
import org.ziping.calendar.spi.Timetable;
import org.ziping.campaign.Campaign;
import org.ziping.campaign.Campaigns;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Extensions;
import org.ziping.submission.archive.Archives;
import org.ziping.submission.disclosure.Disclosures;
import org.ziping.submission.finance.Arrivals;

/**
 * The date of a step: the campaign's plan, and where that has passed (a step that comes
 * again after a return) or knows nothing of it, the days of the timetable from today.
 */
@Component
class DueDates {

	private static final Set<String> DISCLOSING = Set.of("await_final_accounts", "prepare_disclosure", "publish");

	private static final Set<String> ARCHIVING = Set.of("compile_archive", "transfer_archive");

	private static final String FINANCE = "finance_acceptance";

	private final Dossiers dossiers;

	private final Campaigns campaigns;

	private final Extensions extensions;

	private final Arrivals arrivals;

	private final Disclosures disclosures;

	private final Archives archives;

	private final Timetable timetable;

	private final WorkingCalendar calendar;

	private final Clock clock;

	DueDates(Dossiers dossiers, Campaigns campaigns, Extensions extensions, Arrivals arrivals, Disclosures disclosures,
			Archives archives, Timetable timetable, WorkingCalendar calendar, Clock clock) {
		this.dossiers = dossiers;
		this.campaigns = campaigns;
		this.extensions = extensions;
		this.arrivals = arrivals;
		this.disclosures = disclosures;
		this.archives = archives;
		this.timetable = timetable;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * After a return of the finance bureau the unit has the days of that return; the
	 * bureau's own date moves by as many working days as the unit needed.
	 */
	LocalDate of(String dossierId, String step) {
		if (ARCHIVING.contains(step)) {
			return this.archives.due(dossierId);
		}
		return DISCLOSING.contains(step) ? this.disclosures.due(dossierId) : ofEvaluation(dossierId, step);
	}

	private LocalDate ofEvaluation(String dossierId, String step) {
		return this.arrivals.dueAfterReturn(dossierId).orElseGet(() -> {
			LocalDate planned = planned(dossierId, step);
			return step.equals(FINANCE) ? this.calendar.plusWorkingDays(planned, this.arrivals.standstill(dossierId))
					: planned;
		});
	}

	private LocalDate planned(String dossierId, String step) {
		LocalDate today = LocalDate.now(this.clock);
		Campaign campaign = this.campaigns.get(this.dossiers.get(dossierId).campaign());
		return campaign.planned(step)
			.map((planned) -> later(dossierId, campaign, planned))
			.filter((planned) -> !planned.isBefore(today))
			.orElseGet(() -> fromToday(today, step));
	}

	/** Where finance granted a later date, what comes moves by as many working days. */
	private LocalDate later(String dossierId, Campaign campaign, LocalDate planned) {
		return this.extensions.granted(dossierId)
			.map((until) -> this.calendar.plusWorkingDays(planned,
					this.calendar.workingDaysBetween(campaign.finalDate(), until)))
			.orElse(planned);
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
