package org.ziping.organisation.intake;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One workbook and how far it is.
 *
 * @param lines how many rows it holds
 * @param done how many of them are written, while it is being entered
 */
public record IntakeView(String id, String fileName, State state, int lines, int done, int findingCount,
		List<Finding> findings, String summary, String askedBy, Instant askedAt, @Nullable String decidedBy,
		@Nullable Instant decidedAt) {

	/** How a workbook stands; worded by {@code organisation.import.state.<NAME>}. */
	public enum State {

		CHECKING, WRONG, WAITING, ENTERING, ENTERED, REFUSED, FAILED

	}

	public boolean isUnderWay() {
		return this.state == State.CHECKING || this.state == State.ENTERING;
	}

	public int percent() {
		return (this.lines == 0) ? 0 : Math.min(100, this.done * 100 / this.lines);
	}

}
