package org.ziping.indicator.rules;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The further the rate, the more points, up to the target; where a rate over the plan is
 * a breach, it makes none.
 */
public record RatioCapped(BigDecimal target, boolean overIsNothing) implements ScoringRule {

	public RatioCapped {
		if (target.signum() <= 0) {
			throw new IllegalArgumentException("a target is above zero");
		}
	}

	@Override
	public String name() {
		return "ratio-capped";
	}

	@Override
	public Points score(Basis basis) {
		BigDecimal rate = ScoringRule.required(basis.measure());
		if (this.overIsNothing && rate.compareTo(this.target) > 0) {
			return Points.of(basis, BigDecimal.ZERO, "ratio-capped.over", Points.percent(rate),
					Points.percent(this.target));
		}
		BigDecimal reached = rate.divide(this.target, MathContext.DECIMAL128).min(BigDecimal.ONE);
		return Points.of(basis, basis.weight().multiply(reached), name(), basis.weight(), Points.percent(rate),
				Points.percent(this.target));
	}

}
