package org.ziping.indicator.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Points, rounded once to two decimals, with the sentence that says how the rule made
 * them.
 */
public record Points(BigDecimal value, String code, List<String> arguments) {

	static Points of(Basis basis, BigDecimal exact, String rule, Object... arguments) {
		BigDecimal bounded = exact.max(BigDecimal.ZERO).min(basis.weight());
		return new Points(bounded.setScale(2, RoundingMode.HALF_UP), "indicator.rule." + rule,
				Stream.of(arguments).map(Points::shown).toList());
	}

	static String shown(Object argument) {
		if (argument instanceof BigDecimal number) {
			BigDecimal bare = number.setScale(Math.min(Math.max(number.scale(), 0), 4), RoundingMode.HALF_UP)
				.stripTrailingZeros();
			return bare.toPlainString();
		}
		return argument.toString();
	}

	static String percent(BigDecimal fraction) {
		BigDecimal bare = fraction.movePointRight(2).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
		return bare.toPlainString() + "%";
	}

}
