package org.ziping.inspection.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 总支出按性质分：…, 支出中基本支出…, 三类抽检依次为…: parts whose total an earlier sentence names.
 */
final class Divisions {

	private static final Pattern DIVIDED = Pattern.compile(
			"(?:^|[。；])(?:(?<of>[\\p{IsHan}]{0,10}?)(?<sure>[按从][\\p{IsHan}]{1,8}?(?:划分|分类|来看|看|分))(?:为)?|(?<in>[\\p{IsHan}]{2,10}?)[中里])[，,：:]?(?=[\\p{IsHan}“（])");

	private static final Pattern KINDS = Pattern
		.compile("(?<n>[两二三四五六七八九十]|\\d{1,2})(?:类|种|大类|个方面|部分|大块)(?<of>[\\p{IsHan}]{0,12}?)(?:依次|分别)(?:为|是)[：:]?");

	private static final int LINES_BACK = 12;

	private Divisions() {
	}

	static List<Claim> in(Line line, List<Line> before) {
		List<Claim> claims = new ArrayList<>();
		Matcher divided = DIVIDED.matcher(line.text());
		while (divided.find()) {
			int from = divided.end();
			boolean sure = divided.group("sure") != null;
			List<Mention> parts = line.from(from).stream().filter((m) -> m.depth() == 0).toList();
			whole(sure ? divided.group("of") : divided.group("in"), line, parts, before)
				.flatMap((total) -> Sums.list(line, parts, total, sure, from))
				.ifPresent(claims::add);
		}
		Matcher kinds = KINDS.matcher(line.text());
		if (kinds.find() && !before.isEmpty()) {
			int from = kinds.end();
			List<Mention> parts = line.from(from).stream().filter((m) -> m.depth() == 0).toList();
			int count = Sums.count(kinds.group("n"));
			counted(kinds.group("of"), parts, count, before.get(before.size() - 1))
				.flatMap((total) -> Sums.list(line, parts.subList(0, count), total, false, from))
				.ifPresent(claims::add);
		}
		return claims;
	}

	private static Optional<Mention> whole(String of, Line line, List<Mention> parts, List<Line> before) {
		if (parts.size() < 2) {
			return Optional.empty();
		}
		String name = Labels.canonical(of);
		if (of.isEmpty()) {
			return alone(line, parts.get(0), before);
		}
		String wanted = Shares.general(name);
		List<Mention> candidates = new ArrayList<>();
		for (int i = Math.max(0, before.size() - LINES_BACK); i < before.size(); i++) {
			candidates.addAll(before.get(i).mentions());
		}
		candidates.addAll(line.mentions().stream().filter((m) -> m.end() <= parts.get(0).start()).toList());
		return candidates.stream()
			.filter((m) -> m.isAmount() && m.exact() && m.depth() == 0 && m.sameKind(parts.get(0)))
			.filter((m) -> m.label().contains(wanted) && Shares.general(Labels.canonical(m.label())).equals(wanted))
			.max(Comparator.comparingInt(candidates::indexOf));
	}

	/** The only amount of the sentence before, in the same paragraph. */
	private static Optional<Mention> alone(Line line, Mention part, List<Line> before) {
		Line previous = before.isEmpty() ? line : before.get(before.size() - 1);
		List<Mention> amounts = previous.mentions()
			.stream()
			.filter((m) -> m.sameKind(part) && m.exact() && m.depth() == 0)
			.toList();
		return (previous != line && previous.passage() == line.passage() && amounts.size() == 1)
				? Optional.of(amounts.get(0)) : Optional.empty();
	}

	/** The number of the sentence before, of the same things. */
	private static Optional<Mention> counted(String of, List<Mention> parts, int count, Line previous) {
		if (count < 2 || parts.size() < count
				|| parts.stream().limit(count).anyMatch((m) -> !m.sameKind(parts.get(0)))) {
			return Optional.empty();
		}
		String noun = of.replaceAll("(数量|批次|个数|金额|次数|的)", "");
		return previous.mentions()
			.stream()
			.filter((m) -> m.isAmount() && m.exact() && m.sameKind(parts.get(0)))
			.filter((m) -> noun.length() >= 2 && m.label().contains(noun))
			.findFirst();
	}

}
