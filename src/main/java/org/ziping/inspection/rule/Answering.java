package org.ziping.inspection.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.Findings;
import org.ziping.inspection.text.Headings;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/**
 * Whether each problem has its measure, and whether what is claimed was this unit's to
 * do.
 */
public final class Answering {

	private static final Pattern SPOKEN = Pattern.compile("(?<![\\p{IsHan}])([一二三四五六七八九])是");

	private static final Pattern APART = Pattern
		.compile("(?<!非)独立核算(?:的)?(?:下属)?单位(?:有|包括|为|是)[：:]?([\\p{IsHan}（）、和及]{4,80})[。；，]");

	private Answering() {
	}

	/** C04: more problems than measures. */
	public static void problems(Reading reading, Findings into) {
		Passage problem = heading(reading, "问题", "措施|建议");
		Passage measure = heading(reading, "措施|改进|建议", "问题");
		if (problem == null || measure == null || measure.index() < problem.index()) {
			return;
		}
		int asked = items(reading.body(problem));
		int answered = items(reading.body(measure));
		if (asked >= 2 && answered < asked) {
			into.add("fewer-measures", measure.text(), measure.place(), String.valueOf(answered), String.valueOf(asked),
					asked, answered);
		}
	}

	private static Passage heading(Reading reading, String with, String without) {
		return reading.headings()
			.stream()
			.filter((heading) -> heading.text().matches(".*(" + with + ").*")
					&& !heading.text().matches(".*(" + without + ").*"))
			.reduce((first, second) -> second)
			.orElse(null);
	}

	/** 一是…二是…, or paragraphs with numbers of their own. */
	private static int items(List<Passage> body) {
		int spoken = 0;
		int numbered = 0;
		for (Passage passage : body) {
			Matcher matcher = SPOKEN.matcher(passage.text());
			while (matcher.find()) {
				spoken++;
			}
			numbered += Headings.number(passage.text()).filter((number) -> number.depth() >= 3).isPresent() ? 1 : 0;
		}
		int paragraphs = (int) body.stream().filter((passage) -> passage.text().length() >= 10).count();
		return Math.max(Math.max(spoken, numbered), Math.min(1, paragraphs));
	}

	/** C06: a unit with books of its own, and its work told as this unit's. */
	public static void scope(Reading reading, Findings into) {
		Matcher apart = APART.matcher(reading.whole());
		if (!apart.find()) {
			return;
		}
		for (String unit : apart.group(1).split("[、和及]")) {
			String name = unit.replaceAll("^[\\p{IsHan}]{1,3}[市县区](?=\\p{IsHan}{4})", "");
			for (Passage passage : reading.paragraphs()) {
				int at = passage.text().indexOf(name);
				boolean told = at >= 0 && name.length() >= 4 && passage.isUnder("目标", "成效", "分析", "效果", "完成情况");
				if (told && !passage.text().contains("独立核算")) {
					into.add("outside", Wording.excerpt(passage.text(), at, name.length()), passage.place(), name, null,
							unit);
					break;
				}
			}
		}
	}

}
