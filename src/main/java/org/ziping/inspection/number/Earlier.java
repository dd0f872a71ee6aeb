package org.ziping.inspection.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What an earlier year had, beside what this year has: 46.8亿元，上年43.9亿元，增长6.61%, or
 * 与2024年决算支出…相比 where this year's stands in a sentence before.
 */
final class Earlier {

	private static final Pattern BARE = Pattern.compile("(?:上年度?|去年|上一年度?|20\\d\\d年度?)(?:同期)?(?:数)?");

	private static final Pattern DATED = Pattern
		.compile("(?:与|较|比|同)?(?:上年度?|去年|上一年度?|20\\d\\d年度?)(?:的)?(?<noun>[\\p{IsHan}]{2,12})");

	private static final int LINES_BACK = 12;

	private Earlier() {
	}

	static List<Claim> in(Line line, List<Line> before) {
		List<Claim> claims = new ArrayList<>();
		for (Mention base : line.mentions()) {
			if (!base.isAmount() || !base.exact() || base.value().signum() <= 0) {
				continue;
			}
			Mention current = null;
			Matcher dated = DATED.matcher(base.label());
			if (BARE.matcher(base.label()).matches()) {
				current = beside(line, base);
			}
			else if (dated.matches() && after(line, base, dated.group("noun")) != null) {
				current = after(line, base, dated.group("noun"));
			}
			else if (dated.matches() && line.after(base).matches("^(?:相比|对比|比较)?[，,]?[\\p{IsHan}]{0,4}\\d.*")) {
				current = named(dated.group("noun"), base, before);
			}
			if (current != null) {
				changes(line, current, base, claims);
			}
		}
		return claims;
	}

	private static @Nullable Mention beside(Line line, Mention base) {
		List<Mention> before = line.before(base);
		Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
		boolean near = last != null && last.sameKind(base) && last.exact()
				&& line.between(last, base).matches("[，,、（(]?" + BARE.pattern() + "(为|是)?");
		return near ? last : null;
	}

	/** 2024年收入…，2025年收入…: the next one, of the same name and a year of its own. */
	private static @Nullable Mention after(Line line, Mention base, String noun) {
		List<Mention> after = line.from(base.end());
		Mention next = after.isEmpty() ? null : after.get(0);
		boolean same = next != null && next.sameKind(base) && next.exact()
				&& next.label().matches("(?:本年度?|今年|20\\d\\d年度?)(?:的)?" + noun);
		return same ? next : null;
	}

	/** The nearest of that name, unless it is of an earlier year itself. */
	private static @Nullable Mention named(String noun, Mention base, List<Line> before) {
		String name = Labels.canonical(noun);
		for (int i = before.size() - 1; i >= Math.max(0, before.size() - LINES_BACK); i--) {
			Optional<Mention> found = before.get(i)
				.mentions()
				.stream()
				.filter((m) -> m.sameKind(base) && m.exact() && m.label().contains(name)
						&& Labels.canonical(m.label()).equals(name) && !m.label().matches(".*(上年|去年|上一年).*"))
				.findFirst();
			if (found.isPresent()) {
				return found.get();
			}
		}
		return null;
	}

	private static void changes(Line line, Mention current, Mention base, List<Claim> claims) {
		for (Mention stated : line.from(Math.max(base.end(), current.end()))) {
			Matcher word = Changes.WORD
				.matcher(line.text().substring(Math.max(0, stated.start() - 16), stated.start()));
			if (line.between(base, stated).matches(".*[；;].*") || !stated.exact() || !word.find()) {
				return;
			}
			if (stated.sameKind(base)) {
				claims.add(Weighing.difference(line, current, base, stated));
			}
			else if (stated.isPercent()) {
				claims.add(Changes.rate(line, current.value().subtract(base.value()).abs(), base.value(), stated));
			}
		}
	}

}
