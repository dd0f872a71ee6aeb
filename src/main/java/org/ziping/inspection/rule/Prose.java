package org.ziping.inspection.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.Findings;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/**
 * What the sentences themselves promise: measurable goals, results, times that still
 * hold.
 */
public final class Prose {

	private static final Pattern STRONGLY = Pattern
		.compile("(?:大幅度?|显著|极大(?:地)?|明显)(?:提高|提升|增加|改善|增长|降低|减少)[^，。；]{0,20}");

	private static final Pattern WISH = Pattern
		.compile("^(?:进一步|不断|持续|切实|全面|有效|稳步|大力)(?:加强|提升|提高|增强|改善|优化|推动|促进|完善|规范|强化)");

	private static final Pattern RELATIVE = Pattern.compile("今年(?:以来|来)?|去年|明年|前年(?!度)|近年来|近日|(?<![\\d一二三四五六七八九十])日前");

	private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年度?");

	private static final Pattern TASK = Pattern.compile(
			"^(?:\\d{1,2}[.、．]|[（(]\\d{1,2}[）)])(?:加强|做好|抓好|开展|推进|完成|落实|强化|实施|深化|提升|优化)?([\\p{IsHan}]{3,20})(?:[：:]|[。；]$|$)");

	private static final Pattern VAGUE_COUNT = Pattern
		.compile("\\d+\\.\\d+(?:万|亿)?(?:余|多)|人数[^，。；\\d]{0,6}\\d+(?:余|多)?人次|人次(?:近|约|超过|达|为)?\\d+(?:余|多)?人(?!次)");

	private static final Map<String, Object> TIMES = Catalogue.open("times.yaml");

	private static final List<List<String>> CONTRADICTIONS = Catalogue.list(Catalogue.open("variants.yaml"),
			"contradictions");

	private Prose() {
	}

	/** C03: goals without a measure, and strong words without a number. */
	public static void vague(Reading reading, Findings into) {
		for (Passage heading : reading.headings()) {
			if (!heading.text().contains("绩效目标") || heading.text().matches(".*(完成|分析|设置).*")) {
				continue;
			}
			List<Passage> body = reading.body(heading);
			boolean measured = body.stream()
				.anyMatch((passage) -> reading.lines(passage)
					.stream()
					.flatMap((line) -> line.mentions().stream())
					.anyMatch((mention) -> !mention.kind().isEmpty()));
			if (!body.isEmpty() && !measured) {
				Passage last = body.get(body.size() - 1);
				List<String> sentences = last.sentences();
				into.add("unmeasured", sentences.get(sentences.size() - 1), last.place(), null, null, heading.text());
			}
			if (measured) {
				wishes(body, into);
			}
		}
		for (Passage passage : reading.paragraphs()) {
			Matcher matcher = STRONGLY.matcher(passage.text());
			while (matcher.find()) {
				if (matcher.group().startsWith("大幅") && !matcher.group().matches(".*\\d.*")) {
					into.add("strong-word", matcher.group(), passage.place(), null, null, matcher.group());
				}
			}
		}
	}

	/** One wish without a number among goals that have theirs. */
	private static void wishes(List<Passage> body, Findings into) {
		for (Passage passage : body) {
			for (String clause : passage.text().split("[，。；、：]")) {
				if (WISH.matcher(clause).find() && clause.length() <= 24 && !clause.matches(".*\\d.*")) {
					into.add("wish", clause, passage.place(), null, null, clause);
					return;
				}
			}
		}
	}

	/** C02: a task named in the plan that the results never mention. */
	public static void unanswered(Reading reading, Findings into) {
		for (Passage passage : reading.passages()) {
			Matcher matcher = TASK.matcher(passage.text());
			if (passage.kind() == Passage.Kind.ROW || !passage.isUnder("重点工作任务", "工作任务") || passage.isUnder("完成情况")
					|| !matcher.find()) {
				continue;
			}
			String name = matcher.group(1).replaceAll("(工作|活动|开展|推进|落实|完成)*(情况)?$", "").replaceAll("工作$", "");
			StringBuilder later = new StringBuilder();
			reading.passages()
				.stream()
				.filter((other) -> other.index() > passage.index() && !other.isUnder("重点工作任务") || other.isUnder("完成情况"))
				.forEach((other) -> later.append(other.text()));
			String head = name.substring(0, Math.min(5, name.length()));
			if (later.length() > 200 && later.indexOf(head) < 0) {
				into.add("no-result", matcher.group(), passage.place(), null, null, matcher.group(1));
			}
		}
	}

	/** C05: campaigns of other years, and years that depend on when one reads. */
	public static void times(Reading reading, Findings into) {
		String opening = reading.title()
				+ reading.passages().stream().limit(12).map(Passage::text).reduce("", String::concat);
		Matcher year = YEAR.matcher(opening);
		int of = year.find() ? Integer.parseInt(year.group(1)) : 0;
		for (Map<String, Object> campaign : Catalogue.<Map<String, Object>>list(TIMES, "campaigns")) {
			Pattern name = Pattern.compile(String.valueOf(campaign.get("name")));
			int until = (Integer) campaign.get("until");
			for (Passage passage : reading.paragraphs()) {
				Matcher matcher = name.matcher(passage.text());
				if (of > until && matcher.find()) {
					into.add("stale", Wording.excerpt(passage.text(), matcher.start(), matcher.group().length()),
							passage.place(), matcher.group(), null, matcher.group(), until, of);
				}
			}
		}
		relative(reading, into);
	}

	private static void relative(Reading reading, Findings into) {
		Set<String> words = new LinkedHashSet<>();
		List<Passage> at = new ArrayList<>();
		for (Passage passage : reading.paragraphs()) {
			Matcher matcher = RELATIVE.matcher(passage.text());
			while (matcher.find()) {
				words.add(matcher.group());
				at.add(passage);
			}
		}
		if (!at.isEmpty()) {
			Passage first = at.get(0);
			String word = words.iterator().next();
			into.add("relative", Wording.excerpt(first.text(), first.text().indexOf(word), word.length()),
					first.place(), word, null, String.join("、", words), at.size());
		}
	}

	/** N02: exact decimals called about, persons counted as visits. */
	public static void approximations(Reading reading, Findings into) {
		Set<String> told = new LinkedHashSet<>();
		for (Passage passage : reading.paragraphs()) {
			Matcher matcher = VAGUE_COUNT.matcher(passage.text());
			while (matcher.find()) {
				if (told.add(matcher.group())) {
					into.add("approximation",
							Wording.excerpt(passage.text(), matcher.start(), matcher.group().length()), passage.place(),
							matcher.group(), null, matcher.group());
				}
			}
		}
	}

	/** C01: two sayings that cannot both stand. */
	public static void contradictions(Reading reading, Findings into) {
		for (List<String> pair : CONTRADICTIONS) {
			Passage left = first(reading, pair.get(0));
			Passage right = first(reading, pair.get(1));
			if (left != null && right != null) {
				Matcher one = Pattern.compile(pair.get(0)).matcher(left.text());
				Matcher two = Pattern.compile(pair.get(1)).matcher(right.text());
				one.find();
				two.find();
				into.add("contradiction", Wording.excerpt(right.text(), two.start(), two.group().length()),
						right.place(), two.group(), one.group(), one.group(), left.place(), two.group());
			}
		}
	}

	private static Passage first(Reading reading, String pattern) {
		Pattern compiled = Pattern.compile(pattern);
		return reading.paragraphs()
			.stream()
			.filter((passage) -> compiled.matcher(passage.text()).find())
			.findFirst()
			.orElse(null);
	}

}
