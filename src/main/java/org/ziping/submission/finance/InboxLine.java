package org.ziping.submission.finance;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One unit of a campaign as the bureau's inbox shows it.
 *
 * @param arrival what came last, if anything did
 * @param returns how often it went back
 * @param due until when the unit had to submit
 * @param daysLate working days after it; none where it came in time
 */
public record InboxLine(String unit, String name, @Nullable String dossier, State state, @Nullable Arrival arrival,
		int returns, LocalDate due, int daysLate, @Nullable String receipt) {

	/**
	 * How far the unit is, seen from the bureau; worded by
	 * {@code submission.inbox.state.<NAME>}.
	 */
	public enum State {

		WAITING, RETURNED, MISSING, RECEIVED, STOPPED;

		/** Whether the unit still owes its submission. */
		public boolean isOwing() {
			return this == MISSING || this == RETURNED;
		}

	}

	public boolean isLate() {
		return this.daysLate > 0;
	}

	/** Whether a word stands in what people know of the unit. */
	public boolean mentions(String words) {
		return this.name.contains(words) || this.unit.contains(words)
				|| (this.receipt != null && this.receipt.contains(words));
	}

}
