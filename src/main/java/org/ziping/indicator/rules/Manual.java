package org.ziping.indicator.rules;

import java.math.BigDecimal;
import java.util.Optional;

import org.ziping.core.Refusal;

/**
 * Points that a person gives; the reason is asked for where the answer is taken.
 */
public record Manual() implements ScoringRule {

	@Override
	public String name() {
		return "manual";
	}

	@Override
	public Asks asks() {
		return Asks.POINTS;
	}

	@Override
	public Points score(Basis basis) {
		BigDecimal points = basis.answer()
			.flatMap((answer) -> Optional.ofNullable(answer.points()))
			.orElseThrow(() -> Refusal.of("indicator.rule-answer"));
		if (points.signum() < 0 || points.compareTo(basis.weight()) > 0) {
			throw Refusal.of("indicator.rule-points", basis.weight().toPlainString());
		}
		return Points.of(basis, points, name(), points, basis.weight());
	}

}
