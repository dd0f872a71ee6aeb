package org.ziping.inspection.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.number.Claim.Kind;
import org.ziping.inspection.number.Claim.Outcome;

/** Formulas written out, such as (4151.07-25.42)/4125.65=100%. */
final class Expressions {

	private static final Pattern RUN = Pattern.compile(
			"[-\\d.,%()（）+×÷/*=xX＊·\\[\\]【】]*(?:(?:亿|万|千)?元|人|[-\\d.,%()（）+×÷/*=])*=(?:(?:亿|万|千)?元|人|[-\\d.,%()（）+×÷/*=])+");

	private Expressions() {
	}

	static List<Claim> in(Line line) {
		List<Claim> claims = new ArrayList<>();
		Matcher matcher = RUN.matcher(line.text());
		while (matcher.find()) {
			String[] sides = matcher.group().replaceAll("[,.，]+$", "").split("=");
			for (int i = 0; i + 1 < sides.length; i++) {
				claim(line, sides[i], sides[i + 1]).ifPresent(claims::add);
			}
		}
		return claims;
	}

	private static Optional<Claim> claim(Line line, String left, String right) {
		String formula = trimmed(left);
		if (!formula.matches(".*\\d.*[-+×÷/*].*\\d.*")) {
			return Optional.empty();
		}
		Optional<BigDecimal> computed = new Terms(formula).value();
		Optional<BigDecimal> stated = new Terms(right).value();
		if (computed.isEmpty() || stated.isEmpty()) {
			return Optional.empty();
		}
		boolean percent = right.contains("%");
		boolean scaled = percent && formula.matches(".*[×*]100(?!%).*");
		BigDecimal shown = (percent && !scaled) ? computed.get().movePointRight(2) : computed.get();
		BigDecimal said = percent ? stated.get().movePointRight(2) : stated.get();
		Matcher decimals = Pattern.compile("\\d\\.(\\d+)%?[^\\d]*$").matcher(right);
		int scale = decimals.find() ? decimals.group(1).length() : 0;
		BigDecimal off = shown.setScale(scale, RoundingMode.HALF_UP).subtract(said).abs();
		Outcome outcome = (off.signum() == 0) ? Outcome.HOLDS
				: (scale > 0 && off.compareTo(BigDecimal.ONE.movePointLeft(scale)) <= 0) ? Outcome.ROUNDING_TAIL
						: Outcome.DOES_NOT_HOLD;
		String told = shown.setScale(Math.max(2, scale), RoundingMode.HALF_UP).toPlainString() + (percent ? "%" : "");
		return Optional.of(new Claim(Kind.EXPRESSION, line, formula, right, told, off, outcome, true));
	}

	/** Without a bracket that was opened before the formula begins. */
	private static String trimmed(String left) {
		String formula = left.replaceAll("^[)）%.,]+", "");
		while (count(formula, "(（") > count(formula, ")）") && formula.matches("^[(（].*")) {
			formula = formula.substring(1);
		}
		return formula;
	}

	private static long count(String text, String signs) {
		return text.chars().filter((sign) -> signs.indexOf(sign) >= 0).count();
	}

	/** Reads sums of products of terms; anything else is no formula. */
	private static final class Terms {

		private final String text;

		private int at;

		Terms(String text) {
			this.text = text.replace('（', '(').replace('）', ')').replace(",", "");
		}

		Optional<BigDecimal> value() {
			try {
				BigDecimal value = sum();
				return Optional.of(value);
			}
			catch (ArithmeticException | NumberFormatException | StringIndexOutOfBoundsException ex) {
				return Optional.empty();
			}
		}

		private BigDecimal sum() {
			BigDecimal value = product();
			while (peek('+') || peek('-')) {
				boolean plus = this.text.charAt(this.at++) == '+';
				BigDecimal next = product();
				value = plus ? value.add(next) : value.subtract(next);
			}
			return value;
		}

		private BigDecimal product() {
			BigDecimal value = term();
			while (peek('×') || peek('*') || peek('÷') || peek('/')) {
				char sign = this.text.charAt(this.at++);
				BigDecimal next = term();
				value = (sign == '×' || sign == '*') ? value.multiply(next) : value.divide(next, Weighing.EXACT);
			}
			return value;
		}

		private BigDecimal term() {
			if (peek('-')) {
				this.at++;
				return term().negate();
			}
			BigDecimal value;
			if (peek('(')) {
				this.at++;
				value = sum();
				if (peek(')')) {
					this.at++;
				}
			}
			else {
				value = number();
			}
			return unit(value);
		}

		private BigDecimal unit(BigDecimal value) {
			while (this.at < this.text.length() && "万元亿千人%".indexOf(this.text.charAt(this.at)) >= 0) {
				value = switch (this.text.charAt(this.at++)) {
					case '万' -> value.movePointRight(4);
					case '亿' -> value.movePointRight(8);
					case '千' -> value.movePointRight(3);
					case '%' -> value.movePointLeft(2);
					default -> value;
				};
			}
			return value;
		}

		private BigDecimal number() {
			int from = this.at;
			while (this.at < this.text.length() && (Character.isDigit(this.text.charAt(this.at)) || peek('.'))) {
				this.at++;
			}
			return new BigDecimal(this.text.substring(from, this.at));
		}

		private boolean peek(char sign) {
			return this.at < this.text.length() && this.text.charAt(this.at) == sign;
		}

	}

}
