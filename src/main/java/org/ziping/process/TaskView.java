package org.ziping.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Verdict;

/**
 * One open task, as anybody who may see it needs it.
 *
 * @param people who may take it, resolved to persons
 * @param verdicts how it may end, as its diagram is drawn
 * @param seat whom a consultation asks here; nothing in every other step
 * @param alsoStep the next step that the same person would decide in the same act
 */
public record TaskView(String id, String dossierId, String step, String name, @Nullable String section,
		@Nullable String area, @Nullable String assignee, Set<String> people, @Nullable LocalDate due,
		@Nullable String form, Instant created, Set<Verdict> verdicts, @Nullable String alsoStep,
		List<String> returnTargets, @Nullable String seat) {

	public TaskView {
		people = Set.copyOf(people);
		verdicts = Set.copyOf(verdicts);
		returnTargets = List.copyOf(returnTargets);
	}

	public boolean isFor(String person) {
		return (this.assignee != null) ? this.assignee.equals(person) : this.people.contains(person);
	}

}
