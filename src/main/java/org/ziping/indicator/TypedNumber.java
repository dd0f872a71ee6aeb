package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.ziping.core.Refusal;
import org.ziping.indicator.formula.Wide;

/**
 * Reads a number the way people type it, exactly, or says in one sentence why it cannot
 * be read.
 */
public final class TypedNumber {

	private static final int MOST_WHOLE_DIGITS = 15;

	private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

	private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([, ])\\d{3}(\\1\\d{3})*(\\.\\d+)?");

	private static final Pattern TWO_POINTS = Pattern.compile("-?[\\d, ]*\\.[\\d, ]*\\.[\\d., ]*");

	private TypedNumber() {
	}

	/**
	 * @param units the words that may stand behind a number, such as 万元 and 元.
	 */
	public static BigDecimal read(String typed, Measure measure, Map<String, Measure> units) {
		String text = Wide.narrow(typed).strip();
		Optional<String> unit = units.keySet()
			.stream()
			.filter(text::endsWith)
			.max(Comparator.comparingInt(String::length));
		Measure said = unit.map(units::get).orElse(measure);
		String digits = text.substring(0, text.length() - unit.map(String::length).orElse(0)).strip();
		BigDecimal number = convert(parse(digits, typed), said, measure, typed);
		check(number, measure, unit.isPresent(), typed);
		return number;
	}

	private static BigDecimal parse(String digits, String typed) {
		if (TWO_POINTS.matcher(digits).matches()) {
			throw Refusal.of("indicator.number-two-points", typed);
		}
		if (!PLAIN.matcher(digits).matches() && !GROUPED.matcher(digits).matches()) {
			throw Refusal.of("indicator.number-unreadable", typed);
		}
		return new BigDecimal(digits.replaceAll("[, ]", ""));
	}

	private static BigDecimal convert(BigDecimal number, Measure said, Measure wanted, String typed) {
		if (said == wanted) {
			return number;
		}
		if (!said.isMoney() || !wanted.isMoney()) {
			throw Refusal.of("indicator.number-unit", typed);
		}
		BigDecimal moved = (wanted == Measure.WAN_YUAN) ? number.movePointLeft(4) : number.movePointRight(4);
		BigDecimal bare = moved.stripTrailingZeros();
		return (bare.scale() < 0) ? bare.setScale(0) : bare;
	}

	private static void check(BigDecimal number, Measure measure, boolean unitSaid, String typed) {
		if (number.precision() - number.scale() > MOST_WHOLE_DIGITS) {
			throw Refusal.of("indicator.number-too-long", typed);
		}
		if (number.signum() < 0) {
			throw Refusal.of("indicator.number-negative", typed);
		}
		int decimals = Math.max(number.stripTrailingZeros().scale(), 0);
		if (measure == Measure.COUNT && decimals > 0) {
			throw Refusal.of("indicator.number-whole", typed);
		}
		if (decimals > measure.decimals()) {
			throw Refusal.of("indicator.number-decimals", typed, measure.decimals());
		}
		if (measure == Measure.PERCENT && !unitSaid && decimals > 0 && number.compareTo(BigDecimal.ONE) < 0) {
			throw Refusal.of("indicator.number-percent", typed, number.movePointRight(2).toPlainString(),
					number.toPlainString());
		}
	}

}
