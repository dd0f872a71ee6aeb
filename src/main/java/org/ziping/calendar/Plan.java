package org.ziping.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The dates of all steps: when the first has to begin at the latest, when each is due,
 * and which had to be squeezed to make the final date.
 */
public record Plan(LocalDate start, Map<String, LocalDate> due, List<Squeezed> squeezed) {

	public Plan {
		due = Collections.unmodifiableMap(new LinkedHashMap<>(due));
		squeezed = List.copyOf(squeezed);
	}

	/** A step that gets fewer days than the timetable gives it. */
	public record Squeezed(String step, int planned, int granted) {

	}

	public LocalDate due(String step) {
		LocalDate date = this.due.get(step);
		if (date == null) {
			throw new IllegalArgumentException("no date planned for " + step);
		}
		return date;
	}

	/** The days a step gets, given those the timetable has for it. */
	public int granted(String step, int planned) {
		return this.squeezed.stream()
			.filter((squeeze) -> squeeze.step().equals(step))
			.mapToInt(Squeezed::granted)
			.findFirst()
			.orElse(planned);
	}

	public boolean isSqueezed(String step) {
		return this.squeezed.stream().anyMatch((squeeze) -> squeeze.step().equals(step));
	}

}
