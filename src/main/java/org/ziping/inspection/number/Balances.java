package org.ziping.inspection.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.ziping.inspection.number.Claim.Kind;
import org.ziping.inspection.number.Claim.Outcome;

/**
 * 收入 − 支出 = 年末结转, and 年初预算 + 追加 = 调整后预算, where one paragraph states all three.
 */
final class Balances {

	private Balances() {
	}

	static List<Claim> in(List<Line> lines) {
		List<Claim> claims = new ArrayList<>();
		boolean carried = lines.stream().anyMatch((line) -> line.text().matches(".*(动用|使用|弥补)[^，。；]{0,6}(结转|结余).*"));
		Found income = find(lines, (label) -> label.matches("(决算|总)?收入(决算|总计)?(数)?"));
		Found spending = find(lines, (label) -> label.matches("(决算|总)?支出(决算|总计)?(数)?"));
		Found left = find(lines, (label) -> label.matches("(年末|年终|期末|当年)(结转)?(和)?(结余)?(资金)?|(结转)?结余(资金)?"));
		if (!carried && income != null && spending != null && left != null) {
			claims.add(claim(left, income.mention().value().subtract(spending.mention().value()),
					Weighing.shown(income.mention()) + " − " + Weighing.shown(spending.mention()), income, spending));
		}
		Found first = find(lines, (label) -> label.matches("年初(部门)?预算(数)?"));
		Found added = find(lines, (label) -> label.matches("(年中|年度中)?(追加|调增|增加)(预算)?(数)?"));
		Found adjusted = find(lines, (label) -> label.matches("(调整后|调整后的?|全年)预算(数)?|调整后"));
		if (first != null && added != null && adjusted != null) {
			claims.add(claim(adjusted, first.mention().value().add(added.mention().value()),
					Weighing.shown(first.mention()) + " + " + Weighing.shown(added.mention()), first, added));
		}
		return claims;
	}

	/** 预算调整率: how far the adjusted budget lies from the first. */
	static List<Claim> adjusting(Line line) {
		Found first = find(List.of(line), (label) -> label.matches("年初(部门)?预算(数)?"));
		Found adjusted = find(List.of(line), (label) -> label.matches("(调整后|调整后的?|全年|调整)预算(数)?|调整后"));
		for (Mention stated : line.mentions()) {
			if (first != null && adjusted != null && stated.isPercent() && stated.exact()
					&& stated.label().endsWith("预算调整率") && first.mention().value().signum() > 0) {
				BigDecimal moved = adjusted.mention().value().subtract(first.mention().value()).abs();
				BigDecimal percent = moved.divide(first.mention().value(), Weighing.EXACT).movePointRight(2);
				return List.of(Weighing.percent(
						Kind.RATIO, line, "(" + Weighing.shown(adjusted.mention()) + " − "
								+ Weighing.shown(first.mention()) + ") ÷ " + Weighing.shown(first.mention()),
						percent, stated));
			}
		}
		return List.of();
	}

	private record Found(Mention mention, Line line) {
	}

	private static @Nullable Found find(List<Line> lines, Predicate<String> named) {
		for (Line line : lines) {
			for (Mention mention : line.mentions()) {
				boolean plain = mention.isMoney() && mention.exact() && mention.depth() == 0;
				if (plain && (named.test(Labels.canonical(mention.label())) || named.test(mention.label()))) {
					return new Found(mention, line);
				}
			}
		}
		return null;
	}

	private static Claim claim(Found stated, BigDecimal told, String formula, Found one, Found two) {
		Mention said = stated.mention();
		BigDecimal off = told.subtract(said.value()).abs();
		BigDecimal step = said.step().max(one.mention().step()).max(two.mention().step());
		Outcome outcome = (off.signum() == 0) ? Outcome.HOLDS
				: (off.compareTo(step.multiply(new BigDecimal("1.5"))) <= 0) ? Outcome.ROUNDING_TAIL
						: Outcome.DOES_NOT_HOLD;
		String right = told.divide(said.multiplier(), Weighing.EXACT).stripTrailingZeros().toPlainString()
				+ said.unit();
		return new Claim(Kind.CARRY, stated.line(), formula, said.read(), right, off, outcome, true);
	}

}
