package org.ziping.indicator.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Full points, less so many for each step beyond what is free: each unfinished task, each
 * point over one hundred per cent.
 */
public record PerItemDeduction(BigDecimal free, BigDecimal step, BigDecimal deduct,
		boolean percent) implements ScoringRule {

	public PerItemDeduction {
		if (step.signum() <= 0 || deduct.signum() < 0) {
			throw new IllegalArgumentException("a step is above zero, a deduction not below");
		}
	}

	@Override
	public String name() {
		return "per-item-deduction";
	}

	@Override
	public Points score(Basis basis) {
		BigDecimal found = ScoringRule.required(basis.measure());
		BigDecimal beyond = found.subtract(this.free).max(BigDecimal.ZERO);
		BigDecimal steps = beyond.divide(this.step, 0, RoundingMode.FLOOR);
		BigDecimal lost = steps.multiply(this.deduct);
		return Points.of(basis, basis.weight().subtract(lost), name(), basis.weight(), shown(beyond), shown(this.step),
				this.deduct, lost.min(basis.weight()));
	}

	private String shown(BigDecimal number) {
		return this.percent ? Points.percent(number) : Points.shown(number);
	}

}
