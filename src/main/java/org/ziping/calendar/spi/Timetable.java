package org.ziping.calendar.spi;

import java.util.List;

import org.ziping.calendar.StepTime;

/**
 * How long each step takes, in the order of the steps; answered by a decision table that
 * an administrator can change.
 */
@FunctionalInterface
public interface Timetable {

	List<StepTime> steps();

	/**
	 * The step that the finance bureau's final date binds. Those after it are counted
	 * forward from that date.
	 */
	default String finalStep() {
		return "submit_to_finance";
	}

	/** What holds where no decision table is deployed. */
	static Timetable standard() {
		return StandardTimetable.INSTANCE;
	}

}
