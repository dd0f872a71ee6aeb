package org.ziping.inspection.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ziping.inspection.number.Claim.Kind;
import org.ziping.inspection.number.Claim.Outcome;

/**
 * Comparisons with another year or with the budget: the difference, its rate, its way.
 */
final class Changes {

	private static final Pattern UP = Pattern.compile(
			"(?<up>增加|增收|净增|增支|多收|上涨|增长|上升|提高|增幅|多支出|多支|升高|超支|超出|超过|多出|(?<![许诸众很])多)|(?<down>减少|减收|净减|少收|下降|降低|压减|降幅|节约|少支出|少支|压缩|压减|缩减|减轻|回落|减幅|(?<![不至缺])少)");

	static final Pattern WORD = Pattern.compile("(?:" + UP.pattern() + ")(?:了|率|幅度|额|支出|收入|资金)?(?:约)?(?:为|达到|达|是)?$");

	private static final Pattern AGAINST = Pattern.compile("(?:与|同|和)(?=[^，。；]{1,24}(?:相比|对比))|(?<![相对])比|较");

	/** 由2024年的16起降至12起: the first is the base, the second what it became. */
	private static final Pattern MOVED = Pattern.compile(
			"(?:由|从)[^，。；]*?(?:增加|增长|上升|提高|升高|下降|降低|减少|压减|压缩|回落|增|升|降|减)(?:到|至|为)(?:了)?(?:年末|今年|本年|20\\d\\d年)?的?$");

	private static final Pattern EARLIER = Pattern.compile("(?:上年度?|去年|上一年度?|20\\d\\d年度?)([\\p{IsHan}]{2,10})");

	private Changes() {
	}

	static List<Claim> in(Line line) {
		List<Claim> claims = new ArrayList<>();
		Mention amount = null;
		for (Mention stated : line.mentions()) {
			Matcher word = WORD.matcher(line.text().substring(Math.max(0, stated.start() - 16), stated.start()));
			if (!stated.exact() || !word.find()) {
				continue;
			}
			Mention[] moved = moved(line, stated);
			if (moved.length == 2) {
				boolean up = word.group("up") != null;
				if (stated.isAmount()) {
					difference(line, moved[1], moved[0], stated, up).ifPresent(claims::add);
				}
				else if (stated.isPercent()) {
					rate(line, moved[1], moved[0], amount, stated, up).ifPresent(claims::add);
				}
				else if (moved[0].isPercent() && moved[1].isPercent()) {
					claims.add(Weighing.difference(line, moved[1], moved[0], stated));
				}
				continue;
			}
			int against = against(line, stated);
			Mention current = (against < 0) ? null : last(line, 0, against, amount);
			Mention base = (against < 0) ? null : last(line, against, stated.start(), amount);
			if (stated.isAmount()) {
				difference(line, current, base, stated, word.group("up") != null).ifPresent(claims::add);
				amount = stated;
			}
			else if (stated.isPercent()) {
				rate(line, current, base, amount, stated, word.group("up") != null).ifPresent(claims::add);
			}
			else if (stated.isPoints() && current != null && base != null && current.isPercent() && base.isPercent()) {
				claims.add(Weighing.difference(line, current, base, stated));
			}
		}
		return claims;
	}

	/** 总收入A，比上年增加D；上年总收入B: the base is told at the end. */
	static List<Claim> basesIn(Line line) {
		for (Mention base : line.mentions()) {
			Matcher named = EARLIER.matcher(base.label());
			if (!base.isAmount() || !base.exact() || !named.matches()) {
				continue;
			}
			Mention current = null;
			Mention change = null;
			boolean up = false;
			for (Mention mention : line.before(base)) {
				Matcher word = WORD.matcher(line.text().substring(Math.max(0, mention.start() - 16), mention.start()));
				if (mention.sameKind(base) && mention.exact() && word.find()) {
					change = mention;
					up = word.group("up") != null;
				}
				else if (mention.sameKind(base) && mention.exact() && mention.label().endsWith(named.group(1))) {
					current = mention;
				}
			}
			if (current != null && change != null && current.start() < change.start()) {
				return List.of(up ? Weighing.difference(line, current, base, change)
						: Weighing.difference(line, base, current, change));
			}
		}
		return List.of();
	}

	/** What moved from where to where, in the two clauses before the change. */
	private static Mention[] moved(Line line, Mention stated) {
		List<Mention> before = line.before(stated);
		for (int i = before.size() - 1; i > 0; i--) {
			Mention now = before.get(i);
			Mention was = before.get(i - 1);
			String between = line.text().substring(now.end(), stated.start());
			if (between.length() > 40 || between.matches(".*[；;].*")) {
				break;
			}
			if (now.sameKind(was) && now.exact() && was.exact() && (now.isAmount() || now.isPercent())
					&& MOVED.matcher(line.text().substring(Math.max(0, was.start() - 20), now.start())).find()) {
				return new Mention[] { was, now };
			}
		}
		return new Mention[0];
	}

	/**
	 * Where the comparison begins: the last 比 or 较 before the change, in its clause
	 * group.
	 */
	private static int against(Line line, Mention stated) {
		Matcher matcher = AGAINST.matcher(line.text());
		int at = -1;
		while (matcher.find() && matcher.start() < stated.start()) {
			if (!line.text().substring(matcher.end()).matches("^(例|重|率|赛|武|好|大|高|多|为).*")) {
				at = matcher.start();
			}
		}
		return (at >= 0 && !line.text().substring(at, stated.start()).matches(".*[；;].*")) ? at : -1;
	}

	private static @Nullable Mention last(Line line, int from, int to, @Nullable Mention not) {
		Mention last = null;
		for (Mention mention : line.mentions()) {
			if (mention.start() >= from && mention.end() <= to && mention != not && mention.depth() == 0
					&& (mention.isAmount() || mention.isPercent())) {
				last = mention;
			}
		}
		return last;
	}

	private static Optional<Claim> difference(Line line, @Nullable Mention current, @Nullable Mention base,
			Mention stated, boolean up) {
		if (current == null || base == null || !current.sameKind(stated) || !base.sameKind(stated) || !current.exact()
				|| !base.exact()) {
			return Optional.empty();
		}
		int compared = current.value().compareTo(base.value());
		if (compared != 0 && (compared > 0) != up) {
			return Optional.of(new Claim(Kind.DIRECTION, line, Weighing.shown(current) + " : " + Weighing.shown(base),
					stated.read(), Weighing.shown(current) + ((compared > 0) ? " > " : " < ") + Weighing.shown(base),
					BigDecimal.ZERO, Outcome.DOES_NOT_HOLD, true));
		}
		return Optional.of(Weighing.difference(line, current, base, stated));
	}

	private static Optional<Claim> rate(Line line, @Nullable Mention current, @Nullable Mention base,
			@Nullable Mention amount, Mention stated, boolean up) {
		if (current != null && base != null && current.isAmount() && current.sameKind(base) && current.exact()
				&& base.exact() && base.value().signum() != 0) {
			return Optional.of(rate(line, current.value().subtract(base.value()).abs(), base.value(), stated));
		}
		if (current == null && base != null && amount != null && base.isAmount() && base.sameKind(amount)
				&& base.exact() && base.value().signum() > 0) {
			return Optional.of(rate(line, amount.value(), base.value(), stated));
		}
		if (current != null && base == null && amount != null && current.sameKind(amount) && current.exact()) {
			BigDecimal before = up ? current.value().subtract(amount.value()) : current.value().add(amount.value());
			return (before.signum() > 0) ? Optional.of(rate(line, amount.value(), before, stated)) : Optional.empty();
		}
		return Optional.empty();
	}

	static Claim rate(Line line, BigDecimal change, BigDecimal base, Mention stated) {
		BigDecimal percent = change.divide(base, Weighing.EXACT).movePointRight(2);
		String formula = change.stripTrailingZeros().toPlainString() + " ÷ "
				+ base.stripTrailingZeros().toPlainString();
		return Weighing.percent(Kind.CHANGE, line, formula, percent, stated);
	}

}
