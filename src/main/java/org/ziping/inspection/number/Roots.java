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

	static List<Claim> in(Line line) {
		List<Claim> claims = new ArrayList<>();
		for (Mention stated : line.mentions()) {
			Matcher named = NAMED.matcher(line.text().substring(0, stated.start()));
			if (stated.isPercent() && stated.exact() && named.find()) {
				root(named.group(1)).flatMap((root) -> claim(line, stated, root)).ifPresent(claims::add);
			}
		}
		return claims;
	}

	private static Optional<String> root(String word) {
		String root = word.substring(Math.max(0, word.length() - 2));
		return OTHERS.matcher(root).matches() ? Optional.empty() : Optional.of(root);
	}

	private static Optional<Claim> claim(Line line, Mention stated, String root) {
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
			return Optional.empty();
		}
		List<Claim> tried = new ArrayList<>();
		for (int i = near.indexOf(part) - 1; i >= 0; i--) {
			add(tried, line, part, near.get(i), stated);
		}
		for (int i = near.indexOf(part) + 1; i < near.size(); i++) {
			add(tried, line, part, near.get(i), stated);
		}
		return tried.stream().filter(Claim::holds).findFirst().or(() -> tried.stream().findFirst());
	}

	private static void add(List<Claim> tried, Line line, Mention part, Mention whole, Mention stated) {
		if (whole.sameKind(part)) {
			tried.add(Weighing.share(Kind.RATIO, line, part, whole, stated));
		}
	}

}
