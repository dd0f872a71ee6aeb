package org.ziping.indicator.rules;

import java.math.BigDecimal;
import java.math.MathContext;

import org.ziping.core.Refusal;

/** Several projects, each counted by its money: the more money, the more it weighs. */
public record WeightedByMoney() implements ScoringRule {

	@Override
	public String name() {
		return "weighted-by-money";
	}

	@Override
	public Points score(Basis basis) {
		BigDecimal money = basis.shares().stream().map(Basis.Share::money).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (money.signum() <= 0) {
			throw Refusal.of("indicator.rule-measure");
		}
		BigDecimal done = basis.shares()
			.stream()
			.map((share) -> share.money().multiply(share.done().min(BigDecimal.ONE).max(BigDecimal.ZERO)))
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.divide(money, MathContext.DECIMAL128);
		return Points.of(basis, basis.weight().multiply(done), name(), basis.weight(), basis.shares().size(),
				Points.percent(done));
	}

}
