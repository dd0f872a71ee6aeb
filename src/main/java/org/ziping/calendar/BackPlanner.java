package org.ziping.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ziping.calendar.spi.Timetable;
import org.ziping.core.Refusal;

/**
 * Plans the steps backwards from the final date. Where the time is too short the longest
 * step that can still shrink gives a day, again and again, until all fits or nothing can
 * shrink any more.
 */
public class BackPlanner {

	private final WorkingCalendar calendar;

	public BackPlanner(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/**
	 * A whole timetable; what comes after its final step is counted forward from the
	 * final date.
	 */
	public Plan plan(LocalDate today, LocalDate finalDate, Timetable timetable) {
		List<StepTime> steps = timetable.steps();
		int last = IntStream.range(0, steps.size())
			.filter((at) -> steps.get(at).step().equals(timetable.finalStep()))
			.findFirst()
			.orElse(steps.size() - 1);
		Plan before = plan(today, finalDate, steps.subList(0, last + 1));
		Map<String, LocalDate> due = new LinkedHashMap<>(before.due());
		steps.subList(last + 1, steps.size()).forEach((step) -> due.put(step.step(), later(finalDate, step)));
		return new Plan(before.start(), due, before.squeezed());
	}

	public Plan plan(LocalDate today, LocalDate finalDate, List<StepTime> chain) {
		List<StepTime> granted = new ArrayList<>(chain);
		Plan plan = backwards(finalDate, granted, List.of());
		while (plan.start().isBefore(today)) {
			int longest = longestThatCanShrink(granted);
			if (longest < 0) {
				throw Refusal.of("calendar.too-short", finalDate.toString(), earliestEnd(today, granted).toString());
			}
			granted.set(longest, granted.get(longest).lasting(granted.get(longest).days() - 1));
			plan = backwards(finalDate, granted, squeezed(chain, granted));
		}
		return plan;
	}

	private Plan backwards(LocalDate finalDate, List<StepTime> chain, List<Plan.Squeezed> squeezed) {
		LinkedHashMap<String, LocalDate> due = new LinkedHashMap<>();
		chain.forEach((step) -> due.put(step.step(), finalDate));
		LocalDate at = finalDate;
		for (int i = chain.size() - 1; i >= 0; i--) {
			due.put(chain.get(i).step(), at);
			at = earlier(at, chain.get(i));
		}
		return new Plan(at, due, squeezed);
	}

	/**
	 * Nobody is asked to finish on a day of rest: only the final date itself may be one.
	 */
	private LocalDate earlier(LocalDate due, StepTime step) {
		LocalDate before = step.workingDays() ? this.calendar.plusWorkingDays(due, -step.days())
				: due.minusDays(step.days());
		return this.calendar.lastWorkingDayUpTo(before);
	}

	private LocalDate later(LocalDate from, StepTime step) {
		return step.workingDays() ? this.calendar.plusWorkingDays(from, step.days()) : from.plusDays(step.days());
	}

	/** The first final date for which the steps, as they now stand, would fit. */
	private LocalDate earliestEnd(LocalDate today, List<StepTime> chain) {
		LocalDate end = today;
		while (backwards(end, chain, List.of()).start().isBefore(today)) {
			end = end.plusDays(1);
		}
		return end;
	}

	private static int longestThatCanShrink(List<StepTime> chain) {
		int longest = -1;
		for (int i = 0; i < chain.size(); i++) {
			if (chain.get(i).canShrink() && (longest < 0 || chain.get(i).days() > chain.get(longest).days())) {
				longest = i;
			}
		}
		return longest;
	}

	private static List<Plan.Squeezed> squeezed(List<StepTime> asked, List<StepTime> granted) {
		return IntStream.range(0, asked.size())
			.filter((at) -> granted.get(at).days() < asked.get(at).days())
			.mapToObj((at) -> new Plan.Squeezed(asked.get(at).step(), asked.get(at).days(), granted.get(at).days()))
			.toList();
	}

}
