package org.ziping.process.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The lists that Tasklist shows, from the read model; the engine is never asked. */
public interface TaskLists {

	List<TaskRow> list(String filter, String person, int first, int most);

	long count(String filter, String person);

	/**
	 * One card.
	 *
	 * @param title the step, with its area or section
	 * @param of whose evaluation of which year
	 * @param left the days left, in words
	 * @param tone how near the date is: calm, soon, today, late
	 */
	record TaskRow(String taskId, String dossierId, String step, String title, String of, @Nullable String assignee,
			Instant created, @Nullable LocalDate due, @Nullable String left, @Nullable String tone) {
	}

}
