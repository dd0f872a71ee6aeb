package org.ziping.indicator;

/**
 * What kind of number a data item holds; it decides how typing is read and how formulas
 * take it.
 */
public enum Measure {

	/** Money in 元. */
	YUAN(2),
	/** Money in 万元; six decimals reach the cent. */
	WAN_YUAN(6),
	/** A share, typed and kept in per cent. */
	PERCENT(6),
	/** Whole things: people, tasks, times. */
	COUNT(0),
	/** Any other number. */
	NUMBER(8),
	/** Words, which no formula takes. */
	TEXT(0);

	private final int decimals;

	Measure(int decimals) {
		this.decimals = decimals;
	}

	/** The most decimals that mean something. */
	public int decimals() {
		return this.decimals;
	}

	public boolean isMoney() {
		return this == YUAN || this == WAN_YUAN;
	}

}
