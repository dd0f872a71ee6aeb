package org.ziping.studio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a draft does differently, step by step, for somebody who releases it. */
final class Difference {

	private Difference() {
	}

	/** How a step changed; worded by {@code studio.change.<NAME>}. */
	enum Kind {

		ADDED, REMOVED, NAME, PEOPLE, DAYS, FORM, PLACE

	}

	/** One sentence: which step, what about it, before and now. */
	record Change(Kind kind, Step before, Step now, String neighbour) {

		Step step() {
			return (this.kind == Kind.REMOVED) ? this.before : this.now;
		}

	}

	static List<Change> between(Draft.Files before, Draft.Files now) {
		return between(Steps.of(before.diagram(), before.timetable()), Steps.of(now.diagram(), now.timetable()));
	}

	static List<Change> between(List<Step> before, List<Step> now) {
		Map<String, Step> old = byId(before);
		Map<String, Step> fresh = byId(now);
		List<Change> changes = new ArrayList<>();
		String previous = "";
		for (Step step : now) {
			Step was = old.get(step.id());
			if (was == null) {
				changes.add(new Change(Kind.ADDED, step, step, previous));
			}
			else {
				changes(was, step, changes);
			}
			previous = step.name();
		}
		before.stream()
			.filter((step) -> !fresh.containsKey(step.id()))
			.forEach((step) -> changes.add(new Change(Kind.REMOVED, step, step, "")));
		if (!order(before, fresh).equals(order(now, old))) {
			now.stream()
				.findFirst()
				.ifPresent((step) -> changes.add(new Change(Kind.PLACE, step, step,
						now.stream().map(Step::name).collect(Collectors.joining(" → ")))));
		}
		return changes;
	}

	private static void changes(Step was, Step now, List<Change> changes) {
		if (!was.name().equals(now.name())) {
			changes.add(new Change(Kind.NAME, was, now, ""));
		}
		if (!was.people().equals(now.people())) {
			changes.add(new Change(Kind.PEOPLE, was, now, ""));
		}
		if (was.days() != now.days() || was.workingDays() != now.workingDays()) {
			changes.add(new Change(Kind.DAYS, was, now, ""));
		}
		if (!Objects.equals(was.form(), now.form())) {
			changes.add(new Change(Kind.FORM, was, now, ""));
		}
	}

	private static List<String> order(List<Step> steps, Map<String, Step> common) {
		return steps.stream().map(Step::id).filter(common::containsKey).toList();
	}

	private static Map<String, Step> byId(List<Step> steps) {
		Map<String, Step> known = new LinkedHashMap<>();
		steps.forEach((step) -> known.put(step.id(), step));
		return known;
	}

}
