package org.ziping.core;

/** The year that is evaluated, not the year in which it is done. */
public record FiscalYear(int value) {

	public FiscalYear {
		if (value < 2000 || value > 2100) {
			throw Refusal.of("core.year", value);
		}
	}

	public FiscalYear previous() {
		return new FiscalYear(this.value - 1);
	}

	@Override
	public String toString() {
		return Integer.toString(this.value);
	}

}
