package org.ziping.inspection.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.number.Claim.Kind;
import org.ziping.inspection.number.Claim.Outcome;

/** 640名，发放768万元，人均12000元: an amount, a count, and what falls on each. */
final class Averages {

	private static final Pattern EACH = Pattern.compile(
			"(?:(?<one>人|户|场|家|次|项|件|名)均|平均每(?:一)?(?<each>人次|批次|家次|户次|人|户|场|家|次|项|件|名|个|所|亩|公里))(?:[\\p{IsHan}]{0,6}?)(?:约)?(?:为|是|达到|达)?$");

	private Averages() {
	}

	static List<Claim> in(Line line) {
		List<Claim> claims = new ArrayList<>();
		for (Mention stated : line.mentions()) {
			String head = line.text().substring(0, stated.start());
			Matcher each = EACH.matcher(head);
			if (!stated.exact() || !stated.isAmount() || stated.value().signum() == 0 || !each.find()) {
				continue;
			}
			String unit = (each.group("one") != null) ? each.group("one") : each.group("each");
			int group = Math.max(head.lastIndexOf('；') + 1, 0);
			List<Mention> near = line.before(stated)
				.stream()
				.filter((m) -> m.start() >= group && m.exact() && m.isAmount() && m.value().signum() > 0)
				.toList();
			List<Mention> counts = near.stream()
				.filter((m) -> m.kind().startsWith("名".equals(unit) ? "人" : unit))
				.toList();
			List<Mention> amounts = near.stream().filter((m) -> m.sameKind(stated) && !counts.contains(m)).toList();
			one(line, amounts, counts, stated).forEach(claims::add);
		}
		return claims;
	}

	private static List<Claim> one(Line line, List<Mention> amounts, List<Mention> counts, Mention stated) {
		List<Claim> tried = new ArrayList<>();
		for (int i = amounts.size() - 1; i >= 0; i--) {
			for (int j = counts.size() - 1; j >= 0; j--) {
				tried.add(claim(line, amounts.get(i), counts.get(j), stated));
			}
		}
		if (tried.isEmpty()) {
			return List.of();
		}
		Claim last = (tried.size() == 1) ? tried.get(0) : Weighing.unsure(tried.get(0));
		return List.of(tried.stream().filter(Claim::holds).findFirst().orElse(last));
	}

	private static Claim claim(Line line, Mention amount, Mention count, Mention stated) {
		BigDecimal each = amount.value()
			.divide(count.value(), Weighing.EXACT)
			.divide(stated.multiplier(), Weighing.EXACT);
		BigDecimal off = each.setScale(stated.scale(), RoundingMode.HALF_UP).subtract(stated.stated()).abs();
		Outcome outcome = (off.signum() == 0) ? Outcome.HOLDS
				: (off.compareTo(BigDecimal.ONE.movePointLeft(stated.scale())) <= 0) ? Outcome.ROUNDING_TAIL
						: Outcome.DOES_NOT_HOLD;
		String told = each.setScale(Math.max(2, stated.scale()), RoundingMode.HALF_UP)
			.stripTrailingZeros()
			.toPlainString();
		return new Claim(Kind.RATIO, line, Weighing.shown(amount) + " ÷ " + Weighing.shown(count), stated.read(),
				told + stated.unit(), off, outcome, true);
	}

}
