package org.ziping.indicator.intake;

import org.ziping.indicator.Column;

/** The cell of the data table that a figure is for. */
public record Target(String item, Column column) {

	/** As a form's field names it. */
	public static Target of(String key) {
		int dash = key.lastIndexOf('-');
		return new Target(key.substring(0, dash), Column.valueOf(key.substring(dash + 1)));
	}

	public String key() {
		return this.item + "-" + this.column;
	}

}
