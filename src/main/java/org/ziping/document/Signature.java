package org.ziping.document;

import java.time.LocalDate;

/** Who issues the document and when, set at the right with room for the seal. */
public record Signature(String unit, LocalDate date) implements Block {

	private static final int DATE_FROM_RIGHT = 4;

	private static final int UNIT_FROM_RIGHT = 2;

	public Signature {
		unit = Wording.line(unit);
	}

	/** The date in the words of an official document. */
	public String dateText() {
		return HouseStyle.OFFICIAL.date(this.date);
	}

	/** Signs between the date and the right edge: four, or what a long unit needs. */
	public int dateFromRight() {
		return Math.max(DATE_FROM_RIGHT, UNIT_FROM_RIGHT + (width(this.unit) - width(dateText())) / 2);
	}

	/**
	 * Signs between the unit and the right edge, so that it stands centred over the date.
	 */
	public int unitFromRight() {
		return dateFromRight() + (width(dateText()) - width(this.unit)) / 2;
	}

	private static int width(String text) {
		return (int) Math.ceil(text.chars().mapToDouble((sign) -> (sign < 0x80) ? 0.5 : 1).sum());
	}

}
