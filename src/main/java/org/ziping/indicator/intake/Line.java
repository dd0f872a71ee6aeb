package org.ziping.indicator.intake;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Refusal;
import org.ziping.indicator.DataItem;

/**
 * What would happen to one cell of the data table.
 *
 * @param word the column's name
 * @param found what the workbook holds, with its unit
 * @param before what the cell holds now
 */
public record Line(Target target, DataItem item, String word, String place, String found, String before,
		Outcome outcome, @Nullable Refusal refusal) {

	/** How the two compare. */
	public enum Outcome {

		/** No place is drawn. */
		UNPLACED,
		/** The place is empty. */
		EMPTY,
		/** The cell has no value yet. */
		NEW,
		/** Both say the same. */
		SAME,
		/** The cell says something else. */
		CHANGED,
		/** What stands there cannot be taken; the refusal says why. */
		WRONG;

		public boolean isTaken() {
			return this == NEW || this == CHANGED;
		}

	}

}
