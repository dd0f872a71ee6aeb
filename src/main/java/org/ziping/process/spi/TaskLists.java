package org.ziping.process.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The lists that Tasklist shows, from the read model; the engine is never asked. */
public interface TaskLists {

	/** The ready lists in the order in which they stand at the left. */
	List<String> FILTERS = List.of("mine", "claimable", "today", "soon", "late", "returned", "acting", "involving");

	List<TaskRow> list(Asked asked, String person, int first, int most);

	long count(Asked asked, String person);

	/**
	 * Which list, narrowed by which words, in which order.
	 *
	 * @param words parts of the unit's name, the year, the step or the area
	 */
	record Asked(String filter, String words, Order order, boolean rising) {

		public static Asked of(String filter) {
			return new Asked(filter, "", Order.DUE, true);
		}

	}

	/** What a list may be sorted by. */
	enum Order {

		DUE, RECEIVED, STEP, UNIT

	}

	/**
	 * One card.
	 *
	 * @param title the step, with its area or section
	 * @param of whose evaluation of which year
	 * @param left the days left, in words
	 * @param tone how near the date is: calm, soon, today, late
	 * @param back who returned it and why, where it came back
	 * @param suggested whom the group expects to take it, where nobody has
	 */
	record TaskRow(String taskId, String dossierId, String step, String title, String of, @Nullable String assignee,
			Instant created, @Nullable LocalDate due, @Nullable String left, @Nullable String tone,
			@Nullable String back, @Nullable String suggested) {
	}

}
