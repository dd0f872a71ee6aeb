package org.ziping.indicator.web;

import org.jspecify.annotations.Nullable;
import org.ziping.core.Refusal;
import org.ziping.indicator.Column;

/**
 * One cell as a page shows it.
 *
 * @param word the column's name
 * @param shown digits for reading, {@code typed} what stands in the field
 * @param roomy shown where there is room to say why there is no value
 * @param refused why the last attempt was refused
 * @param conflict somebody else was faster: both values are shown
 */
record CellView(String dossier, String item, String name, Column column, String word, String shown, String typed,
		String unit, int edition, Kind kind, boolean roomy, @Nullable String none, @Nullable String by,
		@Nullable String at, @Nullable Refusal refused, boolean conflict) {

	public String place() {
		return this.item + "-" + this.column;
	}

	public boolean writable() {
		return this.kind == Kind.OPEN;
	}

	/** What can be done with it. */
	enum Kind {

		/** The item has no such column. */
		ABSENT,
		/** To be read only. */
		LOCKED,
		/** Follows from others. */
		RECKONED,
		/** To be typed. */
		OPEN

	}

}
