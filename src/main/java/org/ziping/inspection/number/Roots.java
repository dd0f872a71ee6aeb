package org.ziping.inspection.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.number.Claim.Kind;

/**
 * A rate named after what was done: 办结309件 of 315件, 办结率98.10%. The amount that bears the
 * word is the part, the one of its kind nearest to it the whole.
 */
final class Roots {

	private static final Pattern NAMED = Pattern.compile("([\\p{IsHan}]{2,4}?)(?:率|度|比例)(?:约)?(?:为|是|达到|达|：|:)?$");

	private static final Pattern OTHERS = Pattern.compile(".*(执行|控制|变动|增长|下降|支出|支付|完成|调整|结转|到位|增减|程度|力|制|进|年|季|幅|额).*");

	private Roots() {
	}

	static List<Claim> in(Line line, List<Line> before) {
		List<Claim> claims = new ArrayList<>();
		for (Mention stated : line.mentions()) {
			Matcher named = NAMED.matcher(line.text().substring(0, stated.start()));
			if (stated.isPercent() && stated.exact() && named.find()) {
				root(named.group(1)).flatMap((root) -> claim(line, before, stated, root)).ifPresent(claims::add);
			}
		}
		return claims;
	}

	private static Optional<String> root(String word) {
		String root = word.substring(Math.max(0, word.length() - 2));
		return OTHERS.matcher(root).matches() ? Optional.empty() : Optional.of(root);
	}

	private static Optional<Claim> claim(Line line, List<Line> before, Mention stated, String root) {
		int from = line.text().lastIndexOf('；', stated.start()) + 1;
		List<Mention> near = line.before(stated)
			.stream()
			.filter((m) -> m.start() >= from && m.isAmount() && m.exact() && m.value().signum() > 0)
			.toList();
		Mention part = null;
		String borne = "利用".equals(root) ? "(利用|在用|使用中)" : root;
		for (Mention mention : near) {
			String after = line.after(mention);
			boolean behind = after.matches("^(?:表示|评价|为)?" + borne + ".*");
			if (behind || (mention.label() + mention.before()).matches(".*" + borne + ".*")) {
				part = mention;
			}
		}
		if (part == null) {
			return owed(line, near, stated, root);
		}
		List<Claim> tried = new ArrayList<>();
		for (int i = near.indexOf(part) - 1; i >= 0; i--) {
			add(tried, line, part, near.get(i), stated);
		}
		for (int i = near.indexOf(part) + 1; i < near.size(); i++) {
			add(tried, line, part, near.get(i), stated);
		}
		if (tried.isEmpty()) {
			return earlier(line, before, part, stated, root);
		}
		return tried.stream().filter(Claim::holds).findFirst().or(() -> tried.stream().findFirst());
	}

	/** 应发216万元，实发171.5万元，发放率: what was due and what was done. */
	private static Optional<Claim> owed(Line line, List<Mention> near, Mention stated, String root) {
		for (int i = 0; i + 1 < near.size(); i++) {
			Mention due = near.get(i);
			Mention done = near.get(i + 1);
			String verb = "[" + root + "]";
			if (due.sameKind(done) && due.label().matches(".*应" + verb + ".*")
					&& done.label().matches(".*(实际?|已)" + verb + ".*")) {
				return Optional.of(Weighing.share(Kind.RATIO, line, done, due, stated));
			}
		}
		return Optional.empty();
	}

	/** 检出不合格183批次 two sentences before 处置不合格181批次，处置率: the same things. */
	private static Optional<Claim> earlier(Line line, List<Line> before, Mention part, Mention stated, String root) {
		String noun = part.label().replace(root, "");
		List<Claim> tried = new ArrayList<>();
		for (int i = before.size() - 1; i >= Math.max(0, before.size() - 6); i--) {
			for (Mention whole : before.get(i).mentions()) {
				boolean same = whole.exact() && whole.sameKind(part) && whole.value().compareTo(part.value()) >= 0
						&& Goals.shared(noun, whole.label()) >= 3;
				if (same) {
					tried.add(Weighing.unsure(Weighing.share(Kind.RATIO, line, part, whole, stated)));
				}
			}
		}
		return tried.stream()
			.filter(Claim::holds)
			.findFirst()
			.or(() -> (tried.size() == 1) ? tried.stream().findFirst() : Optional.empty());
	}

	private static void add(List<Claim> tried, Line line, Mention part, Mention whole, Mention stated) {
		if (whole.sameKind(part)) {
			tried.add(Weighing.share(Kind.RATIO, line, part, whole, stated));
		}
	}

}
