package org.ziping.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ziping.inspection.Basis;
import org.ziping.inspection.Fact;
import org.ziping.inspection.Findings;
import org.ziping.inspection.Level;
import org.ziping.inspection.number.Line;
import org.ziping.inspection.number.Mention;
import org.ziping.inspection.text.Cleaning;
import org.ziping.inspection.text.Headings;
import org.ziping.inspection.text.Reading;

/**
 * Compares each typed number with the figure of the data table whose label stands by it.
 */
public final class FactCheck {

	private static final Map<String, Integer> MONEY = Map.of("元", 0, "千元", 3, "万元", 4, "亿元", 8);

	private static final String LINKS = "(?:年|度|年度|本单位|我单位|我局|本局|本部门|部门|整体|全年|单位|的|总|合计|共|为|数|本级|决算|实际|全部|本年|当年|其中|分别|和|及|与|年初|调整后|\\d|，|、|。|；|：|（|市|区|县|局)$";

	/** 不低于90%, 90%以上: a promise, not a result. */
	private static final Pattern BOUND = Pattern
		.compile("(?:不低于|不少于|不高于|不超过|至少|≥|≤)[\\d.,]+[\\p{IsHan}%]*$|(?:以上|以下|以内)$");

	private FactCheck() {
	}

	/** A figure and how well its label fits the words before a number. */
	private record Match(Fact fact, int weight) {
	}

	public static void read(Reading reading, Findings into) {
		List<Fact> facts = reading.facts().figures();
		if (facts.isEmpty()) {
			return;
		}
		List<String> unchecked = new ArrayList<>();
		String place = "";
		for (Line line : reading.lines()) {
			for (Mention mention : line.mentions()) {
				boolean bound = !mention.exact() && BOUND.matcher(line.text().substring(0, mention.end())).find();
				if (!mention.exact() && !bound || mention.unit().isEmpty() || "分".equals(mention.kind())) {
					continue;
				}
				List<Match> matches = matches(facts, line, mention);
				if (!matches.isEmpty()) {
					compare(line, mention, matches, into);
				}
				else if (!bound
						&& facts.stream().noneMatch((fact) -> comparable(fact, mention) && agrees(fact, mention))
						&& (mention.isMoney() || mention.isPercent()) && !computed(reading, line, mention)) {
					Optional<Fact> near = near(facts, mention);
					near.ifPresent(
							(fact) -> into.add("FACT", Level.ADVISORY, "near-fact", line.text(), line.passage().place(),
									mention.read(), fact.shown(), mention.read(), fact.name(), fact.shown()));
					if (near.isEmpty()) {
						unchecked.add(mention.read());
						place = place.isEmpty() ? line.passage().place() : place;
					}
				}
			}
		}
		if (!unchecked.isEmpty()) {
			into.add("UNCHECKED", Level.ADVISORY, "unchecked", String.join("、", unchecked), place,
					String.valueOf(unchecked.size()), null, unchecked.size(), String.join("、", unchecked));
		}
	}

	/** A number that the text itself explains and that came out right needs no row. */
	private static boolean computed(Reading reading, Line line, Mention mention) {
		return reading.claims()
			.stream()
			.anyMatch((claim) -> claim.line() == line && claim.stated().equals(mention.read())
					&& claim.outcome() == org.ziping.inspection.number.Claim.Outcome.HOLDS);
	}

	private static void compare(Line line, Mention mention, List<Match> matches, Findings into) {
		String wanted = basis(line, mention);
		List<Match> candidates = matches.stream()
			.filter((match) -> wanted == null || match.fact().basis().equals(wanted) || match.fact().basis().isEmpty())
			.toList();
		List<Match> right = candidates.isEmpty() ? matches : candidates;
		if (right.stream().anyMatch((match) -> agrees(match.fact(), mention))) {
			return;
		}
		Fact expected = right.get(0).fact();
		Optional<Fact> other = matches.stream().map(Match::fact).filter((fact) -> agrees(fact, mention)).findFirst();
		if (other.isPresent()) {
			into.add("BASIS", Level.ADVISORY, "basis", line.text(), line.passage().place(), mention.read(),
					expected.shown(), mention.read(), other.get().name(), basisOf(other.get()), expected.name(),
					basisOf(expected), expected.shown());
			return;
		}
		into.add("FACT", Level.MANDATORY, "fact", line.text(), line.passage().place(), mention.read(), expected.shown(),
				mention.read(), expected.name(), expected.shown());
	}

	/** Worded with the sentence, in its language. */
	private static String basisOf(Fact fact) {
		return "@basis." + (fact.basis().isEmpty() ? "NONE" : fact.basis());
	}

	/** The basis that the words before the number name. */
	private static @Nullable String basis(Line line, Mention mention) {
		String label = mention.label();
		if (label.contains("年初")) {
			return Basis.BUDGET;
		}
		if (label.matches(".*(调整|全年预算|全年安排).*")) {
			return Basis.ADJUSTED;
		}
		if (label.contains("预算") && !label.matches(".*(预算支出|预算执行|预算收入).*")) {
			return null;
		}
		return label.matches(".*(决算|支出|执行|实际|完成|使用).*") && !label.contains("安排") ? Basis.FINAL : null;
	}

	private static List<Match> matches(List<Fact> facts, Line line, Mention mention) {
		String near = Cleaning.bare(mention.label());
		String title = Headings.inline(line.passage().text()).orElse("");
		String topic = Cleaning.bare(title + line.text().substring(0, mention.start()))
			.replaceAll("（[^（）]*）|\\d[\\d.,]*[\\p{IsHan}%]?", "");
		boolean promised = !mention.exact()
				|| line.passage().isUnder("目标", "工作任务") && !line.passage().isUnder("完成情况", "分析", "成效");
		List<Match> matches = new ArrayList<>();
		for (Fact fact : facts) {
			boolean target = Basis.TARGET.equals(fact.basis());
			if (!comparable(fact, mention) || (target ? !promised : !mention.exact())) {
				continue;
			}
			int best = 0;
			for (String label : fact.labels()) {
				best = Math.max(best, weight(Cleaning.bare(label), near, topic));
			}
			if (best > 0) {
				matches.add(new Match(fact, best));
			}
		}
		int top = matches.stream().mapToInt(Match::weight).max().orElse(0);
		return matches.stream()
			.filter((match) -> match.weight() == top)
			.sorted(Comparator.comparing((match) -> match.fact().basis().equals(Basis.ADJUSTED) ? 0 : 1))
			.toList();
	}

	/**
	 * Whole labels weigh more than those whose first half stands earlier in the sentence.
	 */
	private static int weight(String label, String near, String topic) {
		int at = near.lastIndexOf(label);
		if (at >= 0 && near.length() - at - label.length() <= 6) {
			String head = near.substring(0, at);
			return (head.isEmpty() || head.matches(".*" + LINKS))
					? label.length() * 10 - (near.length() - at - label.length()) : 0;
		}
		for (int split = label.length() - 2; split >= 2; split--) {
			String tail = label.substring(split);
			String start = label.substring(0, split);
			if (near.endsWith(tail) && near.length() - tail.length() <= 4 && topic.contains(start)) {
				return label.length() * 10 - 15;
			}
		}
		return 0;
	}

	private static boolean comparable(Fact fact, Mention mention) {
		if (MONEY.containsKey(fact.unitWord())) {
			return mention.isMoney();
		}
		String unit = fact.unitWord().matches("名|位") ? "人" : fact.unitWord();
		return unit.equals(mention.kind());
	}

	private static boolean agrees(Fact fact, Mention mention) {
		BigDecimal value = fact.value().movePointRight(MONEY.getOrDefault(fact.unitWord(), 0));
		BigDecimal off = value.subtract(mention.value()).abs();
		BigDecimal half = mention.step().multiply(new BigDecimal("0.5"));
		boolean integer = mention.scale() == 0 && mention.isMoney() && mention.multiplier().signum() > 0
				&& value.remainder(mention.step()).signum() != 0;
		return off.signum() == 0 || off.compareTo(half) <= 0 && (mention.scale() > 0 || integer || mention.isPercent());
	}

	/** One digit away from a figure of the table. */
	private static Optional<Fact> near(List<Fact> facts, Mention mention) {
		String typed = mention.stated().toPlainString();
		return facts.stream()
			.filter((fact) -> comparable(fact, mention) && fact.unitWord().equals(mention.unit()))
			.filter((fact) -> {
				String value = fact.value().toPlainString();
				if (value.length() != typed.length() || value.length() < 4) {
					return false;
				}
				int different = 0;
				for (int i = 0; i < value.length(); i++) {
					different += (value.charAt(i) == typed.charAt(i)) ? 0 : 1;
				}
				return different == 1;
			})
			.findFirst();
	}

}
