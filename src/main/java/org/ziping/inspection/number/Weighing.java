package org.ziping.inspection.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

import org.ziping.inspection.number.Claim.Kind;
import org.ziping.inspection.number.Claim.Outcome;

/** Computes again and says which of the three verdicts it is. */
final class Weighing {

	static final MathContext EXACT = new MathContext(34, RoundingMode.HALF_UP);

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private Weighing() {
	}

	static Claim sum(Line line, List<Mention> parts, Mention total, boolean sure) {
		BigDecimal sum = parts.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal difference = total.value().subtract(sum);
		String formula = parts.stream().map((part) -> shown(part)).collect(Collectors.joining(" + "));
		BigDecimal recomputed = sum.divide(total.multiplier(), EXACT).stripTrailingZeros();
		return new Claim(Kind.SUM, line, formula, total.read(), recomputed.toPlainString() + total.unit(),
				difference.abs(), sums(parts, total, difference.abs()), sure);
	}

	private static Outcome sums(List<Mention> parts, Mention total, BigDecimal difference) {
		if (difference.signum() == 0) {
			return Outcome.HOLDS;
		}
		if (!total.isMoney() && total.scale() == 0) {
			return Outcome.DOES_NOT_HOLD;
		}
		boolean otherUnits = parts.stream().anyMatch((part) -> part.multiplier().compareTo(total.multiplier()) != 0);
		if (otherUnits && difference.compareTo(total.step().multiply(HALF)) <= 0) {
			return Outcome.HOLDS;
		}
		BigDecimal step = parts.stream().map(Mention::step).reduce(total.step(), BigDecimal::min);
		BigDecimal tail = otherUnits ? total.step().max(step) : step;
		BigDecimal allowed = tail.multiply(HALF).multiply(BigDecimal.valueOf(parts.size() + 1L));
		return (difference.compareTo(allowed) <= 0) ? Outcome.ROUNDING_TAIL : Outcome.DOES_NOT_HOLD;
	}

	/** A share in percent of two amounts. */
	static Claim share(Kind kind, Line line, Mention part, Mention whole, Mention stated) {
		BigDecimal percent = part.value().divide(whole.value(), EXACT).movePointRight(2);
		return percent(kind, line, shown(part) + " ÷ " + shown(whole), percent, stated);
	}

	static Claim percent(Kind kind, Line line, String formula, BigDecimal percent, Mention stated) {
		BigDecimal rounded = percent.setScale(stated.scale(), RoundingMode.HALF_UP);
		BigDecimal difference = rounded.subtract(stated.stated()).abs();
		Outcome outcome = Outcome.DOES_NOT_HOLD;
		if (difference.signum() == 0) {
			outcome = Outcome.HOLDS;
		}
		else if (difference.compareTo(BigDecimal.ONE.movePointLeft(stated.scale())) <= 0 && stated.scale() > 0) {
			outcome = Outcome.ROUNDING_TAIL;
		}
		BigDecimal told = percent.setScale(Math.max(2, stated.scale()), RoundingMode.HALF_UP);
		return new Claim(kind, line, formula, stated.read(), told.toPlainString() + stated.unit(), difference, outcome,
				true);
	}

	/** The same, where another reading of the sentence is possible. */
	static Claim unsure(Claim claim) {
		return new Claim(claim.kind(), claim.line(), claim.formula(), claim.stated(), claim.recomputed(),
				claim.difference(), claim.outcome(), false);
	}

	/** A rate against what was due by then. */
	static Claim points(Line line, Mention rate, BigDecimal due, Mention stated) {
		BigDecimal told = due.subtract(rate.stated()).abs();
		BigDecimal off = told.setScale(stated.scale(), RoundingMode.HALF_UP).subtract(stated.stated()).abs();
		Outcome outcome = (off.signum() == 0) ? Outcome.HOLDS
				: (off.compareTo(BigDecimal.ONE.movePointLeft(stated.scale())) <= 0) ? Outcome.ROUNDING_TAIL
						: Outcome.DOES_NOT_HOLD;
		String shown = due.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
		return new Claim(Kind.CHANGE, line, shown + "% − " + shown(rate), stated.read(),
				told.setScale(stated.scale(), RoundingMode.HALF_UP).toPlainString() + stated.unit(), off, outcome,
				true);
	}

	static Claim difference(Line line, Mention left, Mention right, Mention stated) {
		BigDecimal difference = left.value().subtract(right.value()).abs();
		BigDecimal off = stated.value().subtract(difference).abs();
		BigDecimal step = left.step().min(right.step()).min(stated.step());
		Outcome outcome = Outcome.DOES_NOT_HOLD;
		if (off.signum() == 0) {
			outcome = Outcome.HOLDS;
		}
		else if (off.compareTo(step.multiply(new BigDecimal("1.5"))) <= 0 && (stated.isMoney() || stated.scale() > 0)) {
			outcome = Outcome.ROUNDING_TAIL;
		}
		String told = difference.divide(stated.multiplier(), EXACT).stripTrailingZeros().toPlainString();
		return new Claim(Kind.CHANGE, line, shown(left) + " − " + shown(right), stated.read(), told + stated.unit(),
				off, outcome, true);
	}

	static String shown(Mention mention) {
		return mention.stated().toPlainString() + mention.unit();
	}

}
