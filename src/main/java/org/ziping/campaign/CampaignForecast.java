package org.ziping.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.ziping.calendar.BackPlanner;
import org.ziping.calendar.Plan;
import org.ziping.calendar.WorkingCalendar;
import org.ziping.calendar.spi.Timetable;
import org.ziping.core.Refusal;
import org.ziping.organisation.Units;

/**
 * Looks ahead: which dates the timetable gives, and which units could not do the work.
 */
@Component
class CampaignForecast {

	private final BackPlanner planner;

	private final WorkingCalendar calendar;

	private final ObjectProvider<Timetable> timetable;

	private final Staffing staffing;

	private final Units units;

	private final Clock clock;

	CampaignForecast(BackPlanner planner, WorkingCalendar calendar, ObjectProvider<Timetable> timetable,
			Staffing staffing, Units units, Clock clock) {
		this.planner = planner;
		this.calendar = calendar;
		this.timetable = timetable;
		this.staffing = staffing;
		this.units = units;
		this.clock = clock;
	}

	CampaignPreview of(Campaign campaign, Collection<String> units) {
		List<Shortage> shortages = campaign.opened() ? List.of() : this.staffing.shortages(units);
		List<Integer> missing = this.calendar.missingYears(today(), campaign.finalDate());
		if (campaign.opened()) {
			return new CampaignPreview(campaign.dues(), null, shortages, missing);
		}
		try {
			return new CampaignPreview(dues(campaign.finalDate()), null, shortages, missing);
		}
		catch (Refusal impossible) {
			return new CampaignPreview(List.of(), impossible, shortages, missing);
		}
	}

	List<StepDue> dues(LocalDate finalDate) {
		Timetable days = this.timetable.getIfAvailable(Timetable::standard);
		Plan plan = this.planner.plan(today(), finalDate, days);
		return days.steps()
			.stream()
			.map((step) -> new StepDue(step.step(), plan.due(step.step()), step.days(),
					plan.granted(step.step(), step.days())))
			.toList();
	}

	void requireStaffed(Collection<String> units) {
		List<Shortage> shortages = this.staffing.shortages(units);
		if (!shortages.isEmpty()) {
			throw Refusal.of("campaign.units-lack-people",
					shortages.stream().map(Shortage::name).collect(Collectors.joining("、")));
		}
	}

	String namesOf(Collection<String> units) {
		return units.stream().map((unit) -> this.units.get(unit).name()).collect(Collectors.joining("、"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
