package org.ziping.indicator.rules;

import java.math.BigDecimal;
import java.math.MathContext;

import org.ziping.core.Refusal;

/**
 * Spending that keeps pace with the year: each quarter's progress against the calendar,
 * and the year's average, each capped.
 */
public record QuarterlyProgress(BigDecimal eachQuarter, BigDecimal average) implements ScoringRule {

	private static final int QUARTERS = 4;

	@Override
	public String name() {
		return "quarterly-progress";
	}

	/** The measures are the shares spent by the end of each quarter. */
	@Override
	public Points score(Basis basis) {
		if (basis.measures().size() != QUARTERS) {
			throw Refusal.of("indicator.rule-measure");
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (int i = 0; i < QUARTERS; i++) {
			BigDecimal calendar = new BigDecimal(i + 1).divide(new BigDecimal(QUARTERS));
			sum = sum.add(basis.measures().get(i).divide(calendar, MathContext.DECIMAL128).min(BigDecimal.ONE));
		}
		BigDecimal mean = sum.divide(new BigDecimal(QUARTERS), MathContext.DECIMAL128);
		BigDecimal points = sum.multiply(this.eachQuarter).add(mean.multiply(this.average));
		return Points.of(basis, points, name(), this.eachQuarter, this.average, Points.percent(mean));
	}

}
