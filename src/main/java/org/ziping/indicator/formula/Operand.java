package org.ziping.indicator.formula;

import java.math.BigDecimal;

/**
 * What stands in a formula for a reference: the exact number to reckon with, and how its
 * cell shows it.
 */
public record Operand(BigDecimal number, String shown) {

	public static Operand of(BigDecimal number) {
		return new Operand(number, number.toPlainString());
	}

}
