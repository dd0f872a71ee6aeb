package org.ziping.indicator.rules;

import java.math.BigDecimal;
import java.math.MathContext;

/** The less the better: full points up to the target, then weight × target / actual. */
public record ReverseRatio(BigDecimal target) implements ScoringRule {

	public ReverseRatio {
		if (target.signum() <= 0) {
			throw new IllegalArgumentException("a target is above zero");
		}
	}

	@Override
	public String name() {
		return "reverse-ratio";
	}

	@Override
	public Points score(Basis basis) {
		BigDecimal rate = ScoringRule.required(basis.measure());
		if (rate.compareTo(this.target) <= 0) {
			return Points.of(basis, basis.weight(), "reverse-ratio.within", Points.percent(rate),
					Points.percent(this.target));
		}
		BigDecimal points = basis.weight().multiply(this.target).divide(rate, MathContext.DECIMAL128);
		return Points.of(basis, points, name(), basis.weight(), Points.percent(this.target), Points.percent(rate));
	}

}
