package org.ziping.inspection.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ziping.inspection.number.Claim.Kind;

/** 占…的…%: a part, its whole found by its label, and the share stated. */
final class Shares {

	private Shares() {
	}

	static List<Claim> in(Line line, List<Line> before) {
		List<Claim> claims = new ArrayList<>();
		for (Mention stated : line.mentions()) {
			int at = line.text().lastIndexOf('占', stated.start());
			if (!stated.isPercent() || !stated.exact() || at < 0) {
				continue;
			}
			String between = line.text().substring(at + 1, stated.start());
			if (between.length() > 40 || between.matches(".*[。；;].*|.*率(为|是|达)?$")) {
				continue;
			}
			one(line, stated, at, between, before).ifPresent(claims::add);
		}
		return claims;
	}

	private static Optional<Claim> one(Line line, Mention stated, int at, String between, List<Line> before) {
		List<Mention> inside = line.from(at).stream().filter((m) -> m.end() <= stated.start() && m.isAmount()).toList();
		List<Mention> left = line.mentions().stream().filter((m) -> m.end() <= at && m.isAmount()).toList();
		if (left.isEmpty()) {
			return Optional.empty();
		}
		boolean former = line.text().substring(0, at).endsWith("前者") && left.size() > 1;
		Mention part = left.get(left.size() - (former ? 2 : 1));
		boolean within = left.size() > 1 && line.text().substring(part.end(), at).matches("(?:中|里)(?:所)?")
				&& line.text().substring(0, part.start()).matches(".*在[^，。；]{0,12}");
		if (within) {
			Mention inner = left.get(left.size() - 2);
			return (inner.exact() && part.exact() && inner.sameKind(part) && part.value().signum() != 0)
					? Optional.of(Weighing.share(Kind.SHARE, line, inner, part, stated)) : Optional.empty();
		}
		if (!part.exact() || !former && line.text().substring(part.end(), at).length() > 14) {
			return Optional.empty();
		}
		if (!inside.isEmpty()) {
			Mention whole = inside.get(inside.size() - 1);
			return (whole.exact() && whole.sameKind(part) && whole.value().signum() != 0)
					? Optional.of(Weighing.share(Kind.SHARE, line, part, whole, stated)) : Optional.empty();
		}
		String around = line.text().substring(part.end(), at);
		if (between.isBlank() && around.matches("^[，,]?在[\\p{IsHan}“”]{2,14}(?:中|里|总额中|总量中)(?:所)?$")) {
			String of = Labels.canonical(around.replaceAll("^[，,]?在|(?:总额|总量)?(?:中|里)(?:所)?$", ""));
			return whole(of, part, line, before).map((whole) -> Weighing.share(Kind.SHARE, line, part, whole, stated));
		}
		String name = Labels.canonical(between.replaceAll("(的)?(比重|比例|比|份额|百分比)?(约)?(为|是|达到|达)?[，,：:]?$", ""));
		return whole(name, part, line, before).map((whole) -> Weighing.share(Kind.SHARE, line, part, whole, stated));
	}

	private static Optional<Mention> whole(String name, Mention part, Line line, List<Line> before) {
		List<Mention> candidates = new ArrayList<>();
		line.mentions().stream().filter((m) -> m.end() <= part.start()).forEach(candidates::add);
		if (name.isEmpty()) {
			return stood(line, part, candidates).or(() -> candidates.stream()
				.filter((m) -> m.sameKind(part) && m.exact() && m.depth() <= part.depth())
				.filter((m) -> m.value().compareTo(part.value()) > 0
						&& line.between(m, part).matches("[^；]{0,30}(其中|分别|包括|：).*"))
				.reduce((first, second) -> second));
		}
		Optional<Mention> here = best(name, part, candidates);
		if (here.isPresent()) {
			return here;
		}
		for (int i = before.size() - 1; i >= Math.max(0, before.size() - 12); i--) {
			Optional<Mention> found = best(name, part, before.get(i).mentions());
			if (found.isPresent()) {
				return found;
			}
		}
		return onlyOne(name, part, before);
	}

	/** 总支出412万元，培训费163万元，占比: the only amount before it, and a total by name. */
	private static Optional<Mention> stood(Line line, Mention part, List<Mention> candidates) {
		List<Mention> same = candidates.stream()
			.filter((m) -> m.sameKind(part) && m.exact() && m.depth() == part.depth())
			.toList();
		if (same.size() != 1 || same.get(0).value().compareTo(part.value()) < 0) {
			return Optional.empty();
		}
		Mention only = same.get(0);
		boolean total = only.label().matches("(.*年)?(总|全部|全年|合计)[\\p{IsHan}]{1,4}|.*(总额|总数|总计|合计)")
				|| line.between(only, part).matches("(总|全部)?[\\p{IsHan}]{0,6}(中|里)，[\\p{IsHan}]*");
		return total ? Optional.of(only) : Optional.empty();
	}

	/** Far back the name must be the same, and of one value only. */
	private static Optional<Mention> onlyOne(String name, Mention part, List<Line> before) {
		String wanted = general(name);
		if (wanted.length() < 2) {
			return Optional.empty();
		}
		List<Mention> found = before.stream()
			.flatMap((line) -> line.mentions().stream())
			.filter((m) -> m.sameKind(part) && m.exact() && m.value().compareTo(part.value()) >= 0)
			.filter((m) -> m.label().contains(wanted) && wanted.equals(general(Labels.canonical(m.label()))))
			.toList();
		boolean one = found.stream().allMatch((m) -> m.value().compareTo(found.get(0).value()) == 0);
		return one ? found.stream().findFirst() : Optional.empty();
	}

	private static Optional<Mention> best(String name, Mention part, List<Mention> candidates) {
		return candidates.stream()
			.filter((m) -> m.sameKind(part) && m.exact() && m.value().compareTo(part.value()) >= 0)
			.filter((m) -> names(name, Labels.canonical(m.label())))
			.max(Comparator.comparingInt((m) -> -Labels.canonical(m.label()).length()));
	}

	private static boolean names(String asked, String label) {
		String left = general(asked);
		String right = general(label);
		return left.length() >= 2 && right.length() >= 2 && (left.equals(right) || right.endsWith(left));
	}

	static String general(String label) {
		return label.replaceAll("(总额|总数|总计|合计|人数|件数|份数|家数|户数|数|额)$", "")
			.replaceAll("^(总|全部|全年|部门|整体|年度|决算)+", "")
			.replaceAll("^(支出|收入)总.*", "$1");
	}

}
