package org.ziping.inspection.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.number.Claim.Outcome;
import org.jspecify.annotations.Nullable;
import org.ziping.inspection.text.Headings;

/**
 * Totals and their parts: listed after the total, before it, or in brackets behind it.
 */
final class Sums {

	private static final Pattern MARKER = Pattern.compile(
			"(?<loose>其中)|分别(?:为|是|有|列|安排|用于)|包括|包含|含(?!量|义|有)|分为|具体(?:为|是|如下|分解为|构成)|构成(?:为|是|如下)|明细(?:为|如下)|由(?=[^，。；]*\\d[^。；]*(?:组成|构成))|(?<=元|人|个|项|次|辆|场)[：:]");

	static final Pattern STOP = Pattern.compile(
			"动用|比|较|同比|占|完成|执行率|率|超支|结余|另|此外|同时|上年|去年|增加|减少|增长|下降|合计|共计|总计|合共|之和|小计|总额|人均|平均|每|总支出|总收入|标准|剩余|尚|调整|累计|相差|节约|实际(?!支出)|年初");

	private Sums() {
	}

	static List<Claim> in(Line line, @Nullable Line previous) {
		List<Claim> claims = new ArrayList<>();
		for (Mention total : line.mentions()) {
			if (total.exact() && total.isAmount()) {
				bracketed(line, total).ifPresent(claims::add);
				Trailing.in(line, total).ifPresent(claims::add);
			}
		}
		claims.addAll(marked(line, previous));
		return claims;
	}

	/** 55.46万元（车辆43.16万元、接待7.3万元、出国5万元）. */
	private static Optional<Claim> bracketed(Line line, Mention total) {
		Matcher open = Pattern.compile("^[（(]").matcher(line.after(total));
		if (!open.find()) {
			return Optional.empty();
		}
		int end = closing(line.text(), total.end());
		List<Mention> inside = new ArrayList<>();
		for (Mention mention : line.from(total.end())) {
			if (mention.end() > end) {
				break;
			}
			if (mention.depth() == total.depth() + 1) {
				inside.add(mention);
			}
		}
		boolean loose = line.text().startsWith("其中", total.end() + 1);
		return list(line, inside, total, !loose, total.end() + 1);
	}

	private static int closing(String text, int open) {
		int depth = 0;
		for (int i = open; i < text.length(); i++) {
			char sign = text.charAt(i);
			depth += (sign == '（' || sign == '(') ? 1 : (sign == '）' || sign == ')') ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return text.length();
	}

	/** 1803.90万元，其中基本支出963.60万元，项目支出840.30万元. */
	private static List<Claim> marked(Line line, @Nullable Line previous) {
		List<Claim> claims = new ArrayList<>();
		Matcher marker = MARKER.matcher(line.text());
		while (marker.find()) {
			int at = marker.start();
			Mention total = null;
			for (Mention mention : line.mentions()) {
				if (mention.end() <= at && mention.isAmount()) {
					total = mention;
				}
			}
			String gap = (total != null) ? line.text().substring(total.end(), at) : line.text().substring(0, at);
			if (total == null && gap.length() <= 3 && previous != null && !previous.mentions().isEmpty()) {
				total = whole(line, previous, marker.end());
			}
			if (total == null && previous != null && gap.length() > 3 && gap.length() <= 12) {
				total = named(gap, previous);
				gap = "";
			}
			boolean near = gap.replaceAll("[（(].*[)）]", "").length() <= 10 && !gap.matches(".*[；;].{3,}");
			if (total != null && near && total.exact() && total.isAmount()) {
				int depth = depth(line.text(), at);
				if (depth > total.depth()) {
					continue;
				}
				List<Mention> parts = line.from(marker.end())
					.stream()
					.filter((mention) -> mention.depth() == depth)
					.toList();
				list(line, parts, total, marker.group("loose") == null, marker.end())
					.map((claim) -> restated(line, parts, claim, marker.end()))
					.ifPresent(claims::add);
			}
		}
		return claims;
	}

	/** A list told once more after its own parts: the total stands before them. */
	private static Claim restated(Line line, List<Mention> parts, Claim claim, int from) {
		if (claim.outcome() != Outcome.DOES_NOT_HOLD) {
			return claim;
		}
		return line.mentions()
			.stream()
			.filter((m) -> m.end() <= from && m.isAmount() && m.exact() && m.depth() == 0)
			.flatMap((m) -> list(line, parts, m, true, from).stream())
			.filter(Claim::holds)
			.findFirst()
			.orElse(claim);
	}

	/** 支出按用途分为: the 支出 of the sentence before. */
	private static @Nullable Mention named(String gap, Line previous) {
		String noun = Labels.canonical(gap.replaceAll("(按|从).*$", "")).replaceAll("(构成|组成|结构)$", "");
		return previous.mentions()
			.stream()
			.filter((m) -> noun.length() >= 2 && m.isAmount() && m.exact()
					&& Labels.canonical(m.label()).contains(noun))
			.findFirst()
			.orElse(null);
	}

	/** The sentence before ends with its total, or with a rate behind it. */
	private static @Nullable Mention whole(Line line, Line previous, int from) {
		List<Mention> amounts = previous.mentions().stream().filter((m) -> m.isAmount() && m.depth() == 0).toList();
		List<Mention> parts = line.from(from).stream().filter(Mention::isAmount).toList();
		if (amounts.isEmpty() || parts.isEmpty()) {
			return null;
		}
		Mention last = amounts.get(amounts.size() - 1);
		return last.sameKind(parts.get(0)) ? last : null;
	}

	private static int depth(String text, int at) {
		int depth = 0;
		for (int i = 0; i < at; i++) {
			char sign = text.charAt(i);
			depth += (sign == '（' || sign == '(') ? 1 : (sign == '）' || sign == ')') ? -1 : 0;
		}
		return Math.max(0, depth);
	}

	static Optional<Claim> list(Line line, List<Mention> candidates, Mention total, boolean sure, int from) {
		List<Mention> parts = parts(line, candidates, total, from);
		if (parts.size() < 2) {
			return parts.size() == 1 && sure == false && parts.get(0).value().compareTo(total.value()) > 0
					&& total.isMoney() ? Optional.of(Weighing.sum(line, parts, total, true)) : Optional.empty();
		}
		List<Claim> tried = new ArrayList<>();
		for (int k = parts.size(); k >= 2; k--) {
			tried.add(Weighing.sum(line, parts.subList(0, k), total, sure));
		}
		List<Mention> more = parts(line, candidates, total, from, true);
		for (int k = parts.size() + 1; k <= more.size(); k++) {
			tried.add(Weighing.sum(line, more.subList(0, k), total, sure));
		}
		Optional<Claim> good = tried.stream().filter((claim) -> claim.outcome() != Outcome.DOES_NOT_HOLD).findFirst();
		Claim whole = tried.get(0);
		BigDecimal sum = parts.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean over = sum.compareTo(total.value()) > 0;
		boolean close = whole.difference().compareTo(total.value().abs().multiply(new BigDecimal("0.1"))) <= 0;
		boolean known = line.text().contains("基本支出") && line.text().contains("项目支出") && parts.size() == 2;
		return Optional.of(good.orElseGet(() -> Weighing.sum(line, parts, total, sure || over || close || known)));
	}

	/** 三 or 3. */
	static int count(String word) {
		return word.matches("\\d+") ? Integer.parseInt(word) : Headings.chinese(word);
	}

	private static List<Mention> parts(Line line, List<Mention> candidates, Mention total, int from) {
		return parts(line, candidates, total, from, false);
	}

	/** Generously: also what a word like 上年结转 usually keeps out. */
	private static List<Mention> parts(Line line, List<Mention> candidates, Mention total, int from, boolean generous) {
		List<Mention> parts = new ArrayList<>();
		int last = from;
		BigDecimal nested = null;
		for (Mention candidate : candidates) {
			Mention part = candidate.kind().isEmpty() && !parts.isEmpty() ? candidate.inUnitOf(parts.get(0))
					: candidate;
			String label = line.text()
				.substring(Math.min(last, part.start()), part.start())
				.replaceAll("（[^（）]*）|\\([^()]*\\)", "");
			if (nested != null && nested.signum() > 0 && !label.matches("^[；;].*")
					&& part.value().compareTo(nested) <= 0 && part.sameKind(total)) {
				nested = nested.subtract(part.value());
				last = part.end();
				continue;
			}
			nested = null;
			if (!parts.isEmpty() && label.matches("^[，,（(]?其中.*")) {
				nested = parts.get(parts.size() - 1).value().subtract(part.value());
				last = part.end();
				continue;
			}
			if (!part.sameKind(total)) {
				if (part.isPercent() || part.isPoints()) {
					last = part.end();
					continue;
				}
				if (line.after(part).matches("(?:以上|以下|以内)?的.*")) {
					continue;
				}
				break;
			}
			boolean joins = parts.isEmpty() || label.matches("^[^，,、；;和与及]{0,8}[，,、；;和与及].*");
			if (!joins || !generous && STOP.matcher(label).find() || !part.exact() || label.length() > 40) {
				break;
			}
			parts.add(part);
			last = part.end();
		}
		return parts;
	}

}
