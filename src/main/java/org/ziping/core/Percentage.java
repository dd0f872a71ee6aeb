package org.ziping.core;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A share as a fraction of one, so that 40.56 % is 0.4056…; rounding happens when it is
 * shown.
 */
public record Percentage(BigDecimal fraction) {

	private static final MathContext EXACT_ENOUGH = new MathContext(34, RoundingMode.HALF_UP);

	public static Percentage of(BigDecimal part, BigDecimal whole) {
		if (whole.signum() == 0) {
			throw Refusal.of("core.percentage-of-nothing");
		}
		return new Percentage(part.divide(whole, EXACT_ENOUGH));
	}

	/** Two decimals, as reports write it: 40.56. */
	public BigDecimal rounded() {
		return this.fraction.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
	}

	@Override
	public String toString() {
		return rounded().toPlainString() + "%";
	}

}
