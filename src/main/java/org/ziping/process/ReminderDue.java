package org.ziping.process;

import java.time.LocalDate;
import java.util.List;

/** Somebody has to be told about a date; happens once for each task, kind and date. */
public record ReminderDue(String taskId, String dossierId, String step, String stepName, List<String> people,
		String kind, LocalDate due) {

	public static final String BEFORE = "REMIND";

	public static final String TODAY = "DUE";

	public static final String LATE = "ESCALATE";

	/** 催办: somebody pressed the button. */
	public static final String URGED = "URGE";

	public ReminderDue {
		people = List.copyOf(people);
	}

}
