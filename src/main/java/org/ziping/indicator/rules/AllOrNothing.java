package org.ziping.indicator.rules;

import java.math.BigDecimal;

/** One condition: met, all points; not met, none. */
public record AllOrNothing(Bands.Side side, BigDecimal edge) implements ScoringRule {

	@Override
	public String name() {
		return "all-or-nothing";
	}

	@Override
	public Points score(Basis basis) {
		BigDecimal rate = ScoringRule.required(basis.measure());
		Bands.Band condition = new Bands.Band(this.side, this.edge, BigDecimal.ONE);
		boolean met = condition.holds(rate);
		return Points.of(basis, met ? basis.weight() : BigDecimal.ZERO,
				met ? "all-or-nothing.met" : "all-or-nothing.missed", Points.percent(rate), condition.words());
	}

}
