package org.ziping.inspection.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ziping.inspection.number.Claim.Kind;
import org.ziping.inspection.number.Claim.Outcome;

/** 支出 = 收入 + 动用上年结转, where one paragraph states all three. */
final class Carries {

	private Carries() {
	}

	static List<Claim> in(List<Line> lines) {
		Mention income = null;
		Mention spending = null;
		for (Line line : lines) {
			for (Mention mention : line.mentions()) {
				String label = Labels.canonical(mention.label());
				if (!mention.isMoney() || !mention.exact() || mention.depth() > 0) {
					continue;
				}
				if (label.matches("(决算|总)?收入(决算)?(总额|合计|数)?|收入财政预算资金")) {
					income = mention;
				}
				else if (label.matches("(决算|总)?支出(决算)?(总额|合计|数)?")) {
					spending = mention;
				}
				else if (label.matches(".*(动用|使用|结余结转资金中开支).*(结转|结余|开支).*|.*结转资金中开支.*") && income != null
						&& spending != null) {
					return List.of(claim(line, income, spending, mention));
				}
			}
		}
		return new ArrayList<>();
	}

	private static Claim claim(Line line, Mention income, @Nullable Mention spending, Mention carried) {
		BigDecimal off = spending.value().subtract(income.value()).subtract(carried.value()).abs();
		BigDecimal step = carried.step().min(income.step()).min(spending.step());
		Outcome outcome = (off.signum() == 0) ? Outcome.HOLDS
				: (off.compareTo(step.multiply(new BigDecimal("1.5"))) <= 0) ? Outcome.ROUNDING_TAIL
						: Outcome.DOES_NOT_HOLD;
		BigDecimal told = spending.value().subtract(income.value()).divide(carried.multiplier(), Weighing.EXACT);
		return new Claim(Kind.CARRY, line, Weighing.shown(spending) + " − " + Weighing.shown(income), carried.read(),
				told.stripTrailingZeros().toPlainString() + carried.unit(), off, outcome, true);
	}

}
