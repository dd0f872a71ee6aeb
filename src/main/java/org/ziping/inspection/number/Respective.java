package org.ziping.inspection.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.number.Claim.Kind;

/** 基本支出…，项目支出…，分别占70%和30%: each part against what they are together. */
final class Respective {

	private static final Pattern EACH = Pattern.compile("分别占(?:比)?(?:[\\p{IsHan}]{0,8}的)?");

	private Respective() {
	}

	static List<Claim> in(Line line) {
		List<Claim> claims = new ArrayList<>();
		Matcher each = EACH.matcher(line.text());
		while (each.find()) {
			int at = each.start();
			List<Mention> shares = line.from(at).stream().takeWhile(Mention::isPercent).toList();
			List<Mention> amounts = line.mentions()
				.stream()
				.filter((m) -> m.end() <= at && m.isAmount() && m.exact() && m.depth() == 0)
				.toList();
			int first = amounts.size() - shares.size();
			if (shares.size() < 2 || first < 0) {
				continue;
			}
			List<Mention> parts = amounts.subList(first, amounts.size());
			BigDecimal sum = parts.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
			boolean one = parts.stream().allMatch((part) -> part.sameKind(parts.get(0)));
			for (int i = 0; one && sum.signum() > 0 && i < parts.size(); i++) {
				BigDecimal percent = parts.get(i).value().divide(sum, Weighing.EXACT).movePointRight(2);
				String formula = Weighing.shown(parts.get(i)) + " ÷ "
						+ sum.divide(parts.get(0).multiplier(), Weighing.EXACT).stripTrailingZeros().toPlainString()
						+ parts.get(0).unit();
				claims.add(Weighing.percent(Kind.SHARE, line, formula, percent, shares.get(i)));
			}
		}
		return claims;
	}

}
