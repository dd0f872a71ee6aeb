package org.ziping.inspection.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ziping.inspection.Findings;
import org.ziping.inspection.number.Line;
import org.ziping.inspection.number.Mention;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/** A01: the scores of the parts add up to the score of the whole. */
public final class ScoreParts {

	private static final Pattern LIST = Pattern.compile("其中|分别|得分(?:依次|分别)?为[：:]|[，；：]");

	private static final String NOT_PARTS = "(?s).*(满分|权重|分值|总分|扣|上年|去年|占).*";

	private static final int WHOLE = 100;

	private ScoreParts() {
	}

	public static void read(Reading reading, Findings into) {
		for (Passage passage : reading.paragraphs()) {
			List<Line> lines = reading.lines(passage);
			for (int i = 0; i < lines.size(); i++) {
				Matcher score = Scores.OVERALL.matcher(lines.get(i).text());
				if (score.find()) {
					BigDecimal whole = new BigDecimal(score.group(1));
					if (!parts(lines.get(i), score.end(), whole, into) && i + 1 < lines.size()) {
						parts(lines.get(i + 1), 0, whole, into);
					}
				}
			}
		}
	}

	/** Two parts that come close, or three and more, are meant to be all. */
	private static boolean parts(Line line, int from, BigDecimal whole, Findings into) {
		Matcher list = LIST.matcher(line.text());
		String rest = line.text().substring(from);
		if (rest.matches(NOT_PARTS) || !list.find(from)) {
			return false;
		}
		List<Mention> parts = line.mentions()
			.stream()
			.filter((m) -> m.start() >= list.end() && "分".equals(m.kind()) && m.exact() && m.depth() == 0)
			.toList();
		BigDecimal sum = parts.stream().map(Mention::stated).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal off = sum.subtract(whole).abs();
		boolean all = parts.size() >= 2 && off.compareTo(BigDecimal.valueOf((parts.size() > 2) ? 12 : 5)) <= 0
				&& whole.compareTo(BigDecimal.valueOf(WHOLE)) <= 0;
		if (all && off.signum() != 0) {
			String formula = parts.stream().map((m) -> m.stated().toPlainString()).collect(Collectors.joining(" + "));
			into.add("sum", line.text(), line.passage().place(), whole.toPlainString() + "分", sum.toPlainString() + "分",
					whole.toPlainString() + "分", formula, sum.toPlainString() + "分");
		}
		return all;
	}

}
