package org.ziping.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.Findings;
import org.ziping.inspection.GradeBand;
import org.ziping.inspection.number.Line;
import org.ziping.inspection.number.Mention;
import org.ziping.inspection.text.Headings;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/** The score, its grade, and what in the text speaks against them. */
public final class Scores {

	static final Pattern OVERALL = Pattern.compile(
			"(?:(?:自评|综合|总体|整体|最终|绩效)[^，。；]{0,14}?(?:得分|评分|分数|总分|自评|评价|评定|结果)|总得分|总评分|合计得分|得分合计|(?<![满])总分|总成绩)[^，。；\\d]{0,6}?(\\d+(?:\\.\\d+)?)分");

	private static final Pattern GRADE = Pattern.compile(
			"(?:为|评为|是|属|属于|定为|等级|等次|级别|结论|结果)[“\"：:]?(优秀|良好|中等|一般|合格|较差|不合格|优|良|中|差)(?=[”\"]?(?:等级|等次|级|档|[，。；）、]|$))");

	private static final Pattern CONCLUSION = Pattern.compile("自评结论|自评结果|结论综述|评价结论");

	private static final Pattern UNDONE = Pattern
		.compile("(?:没有|未能|未|尚未)(?:完全|全部|全额)?(?:执行)?(?:完成|完|用完)[^，。；]{0,6}预算[^，。；]{0,4}");

	private static final Pattern SOMETIME = Pattern.compile("在?规定(?:的)?(?:工作日|时间|期限|时限)(?:范围)?(?:之)?内");

	private static final Pattern REASON = Pattern.compile("原因|因为|由于|主要是|系因|因|受.{0,8}影响|得益");

	private Scores() {
	}

	/** The score that a sentence states for the whole. */
	private static Optional<BigDecimal> overall(Reading reading) {
		return reading.passages()
			.stream()
			.map((passage) -> OVERALL.matcher(passage.text()))
			.filter(Matcher::find)
			.map((matcher) -> new BigDecimal(matcher.group(1)))
			.findFirst();
	}

	/** A03: the grade is the band of the score. */
	public static void grade(Reading reading, Findings into) {
		for (Line line : reading.lines()) {
			Matcher score = OVERALL.matcher(line.text());
			Matcher grade = GRADE.matcher(line.text());
			if (score.find() && grade.find()) {
				String expected = band(reading, new BigDecimal(score.group(1)));
				if (!expected.equals(known(grade.group(1)))) {
					into.add("grade", line.text(), line.passage().place(), grade.group(1), expected, score.group(1),
							grade.group(1), expected);
				}
			}
		}
	}

	/** T06: a grade by another name. */
	public static void gradeName(Reading reading, Findings into) {
		List<String> names = reading.facts().bands().stream().map(GradeBand::grade).toList();
		for (Line line : reading.lines()) {
			Matcher grade = GRADE.matcher(line.text());
			boolean rated = line.text().matches(".*(自评|评价|得分|分数|绩效).*");
			if (rated && grade.find() && !names.contains(grade.group(1)) && line.text().matches(".*(等级|等次|\\d分).*")) {
				into.add("grade-name", line.text(), line.passage().place(), grade.group(1), known(grade.group(1)),
						grade.group(1), String.join("、", names));
			}
		}
	}

	private static String band(Reading reading, BigDecimal score) {
		return reading.facts()
			.bands()
			.stream()
			.filter((band) -> score.compareTo(band.from()) >= 0)
			.findFirst()
			.map(GradeBand::grade)
			.orElse("");
	}

	private static String known(String word) {
		return switch (word) {
			case "优秀" -> "优";
			case "良好" -> "良";
			case "中等", "一般", "合格" -> "中";
			case "较差", "不合格" -> "差";
			default -> word;
		};
	}

	/** A04: a conclusion without a score or without a grade. */
	public static void conclusion(Reading reading, Findings into) {
		for (Passage passage : reading.passages()) {
			String title = passage.isHeading() ? passage.text() : Headings.inline(passage.text()).orElse("");
			if (title.length() > 24 || !CONCLUSION.matcher(title).find()) {
				continue;
			}
			StringBuilder body = new StringBuilder(passage.text());
			if (passage.isHeading()) {
				reading.body(passage).forEach((below) -> body.append(below.text()));
			}
			boolean scored = body.toString().matches("(?s).*\\d+(\\.\\d+)?分(?![别为钟教类析配享散工期发布]).*");
			boolean graded = GRADE.matcher(body).find()
					|| body.toString().matches("(?s).*[“\"](优|良|中|差)[”\"].*|.*(优秀|良好|优|良|中|差)(等级|等次|档次).*");
			if (!scored) {
				into.add("no-score", title, passage.place(), null, null, title);
			}
			if (!graded && scored) {
				Passage at = reading.body(passage)
					.stream()
					.filter((below) -> OVERALL.matcher(below.text()).find())
					.findFirst()
					.orElse(passage);
				into.add("no-grade",
						at.sentences().stream().filter((s) -> OVERALL.matcher(s).find()).findFirst().orElse(title),
						at.place(), null, null, title);
			}
			return;
		}
	}

	/** A04: a shortfall that names no amount, a deadline that names no date. */
	public static void unnamed(Reading reading, Findings into) {
		boolean amounts = reading.lines()
			.stream()
			.flatMap((line) -> line.mentions().stream())
			.anyMatch(
					(mention) -> mention.isMoney() && mention.label().matches(".*(预算|支出|执行).*") || mention.isPercent());
		for (Passage passage : reading.paragraphs()) {
			Matcher undone = UNDONE.matcher(passage.text());
			if (!amounts && undone.find()) {
				into.add("no-amount", passage.around(undone.start()), passage.place(), null, null, undone.group());
			}
			Matcher sometime = SOMETIME.matcher(passage.text());
			if (sometime.find() && !passage.around(sometime.start()).matches(".*\\d+个?(工作日|日|天)内.*|.*(要求|应当|须).*")) {
				into.advise("no-date", Wording.excerpt(passage.text(), sometime.start(), sometime.group().length()),
						passage.place(), null, null, sometime.group());
			}
		}
	}

	/**
	 * A05: a low rate without a reason, a full one without its basis, a total without
	 * parts.
	 */
	public static void unexplained(Reading reading, Findings into) {
		for (Passage passage : reading.paragraphs()) {
			List<Line> lines = passage.isUnder("措施", "下一步", "目标") ? List.of() : reading.lines(passage);
			for (int i = 0; i < lines.size(); i++) {
				Line line = lines.get(i);
				for (Mention mention : line.mentions()) {
					if (isRate(mention) && mention.exact() && mention.stated().compareTo(expected(reading, mention)) < 0
							&& mention.stated().signum() > 0) {
						String rest = line.text().substring(mention.end())
								+ ((i + 1 < lines.size()) ? lines.get(i + 1).text() : "");
						boolean goal = line.text().substring(0, mention.start()).matches(".*(目标|计划|要求|力争)[^，。；]*$");
						if (!goal && !REASON.matcher(rest).find()) {
							into.add("low-rate", line.text(), passage.place(), mention.read(), null, mention.label(),
									mention.read());
						}
					}
				}
			}
		}
		Optional<BigDecimal> overall = overall(reading);
		long items = reading.lines()
			.stream()
			.flatMap((line) -> line.mentions().stream())
			.filter((mention) -> "分".equals(mention.kind()) && mention.label().contains("得"))
			.count();
		if (overall.isPresent() && items < 3
				&& reading.passages().stream().noneMatch((p) -> p.kind() == Passage.Kind.ROW)) {
			Passage at = reading.passages().stream().filter((p) -> OVERALL.matcher(p.text()).find()).findFirst().get();
			Matcher score = OVERALL.matcher(at.text());
			score.find();
			into.add("no-items", score.group(), at.place(), null, null, overall.get().toPlainString());
		}
	}

	/** A05: 预算数 of which nobody says whether it is the first or the adjusted one. */
	public static void basis(Reading reading, Findings into) {
		List<Mention> spent = new ArrayList<>();
		reading.lines()
			.forEach((line) -> line.mentions()
				.stream()
				.filter((m) -> m.isMoney() && m.label().matches(".*(支出数|决算支出|执行数|支出合计|总支出)$"))
				.forEach(spent::add));
		for (Line line : reading.lines()) {
			for (Mention mention : line.mentions()) {
				String label = mention.label();
				if (mention.isMoney() && label.matches(".*预算(数|总额)?$") && !label.matches(".*(年初|调整|全年).*")
						&& spent.stream().anyMatch((other) -> other.value().compareTo(mention.value()) == 0)) {
					into.add("basis-unsaid", line.text(), line.passage().place(), mention.read(), null, label,
							mention.read());
					return;
				}
			}
		}
	}

	/** Spending below what is usual asks for a reason, saving only far below. */
	private static BigDecimal expected(Reading reading, Mention mention) {
		boolean spending = mention.label().matches(".*(执行|支出|支付|预算完成|采购)率$");
		return spending ? reading.facts().tuning().lowRate() : new BigDecimal("60");
	}

	private static boolean isRate(Mention mention) {
		return mention.isPercent() && mention.label().matches(".*(执行|控制|完成|支出|支付|使用|到位|采购)率$");
	}

	/** A06: full marks beside figures that speak against them. */
	public static void contrary(Reading reading, Findings into) {
		Optional<BigDecimal> overall = overall(reading);
		if (overall.isEmpty() || overall.get().compareTo(reading.facts().tuning().fullMarks()) < 0) {
			return;
		}
		String score = overall.get().toPlainString();
		for (Line line : reading.lines()) {
			for (Mention mention : line.mentions()) {
				boolean low = isRate(mention) && !mention.label().contains("控制")
						&& mention.stated().compareTo(new BigDecimal("80")) < 0 && mention.exact();
				boolean other = "分".equals(mention.kind()) && line.text().contains("考核")
						&& mention.label().contains("得") && mention.stated().compareTo(overall.get()) < 0;
				if (low || other) {
					into.add("contrary", line.text(), line.passage().place(), mention.read(), null, score,
							mention.label() + mention.read());
				}
			}
		}
	}

	/** A07: an amount among amounts that has no unit. */
	public static void units(Reading reading, Findings into) {
		for (Line line : reading.lines()) {
			for (Mention mention : line.mentions()) {
				boolean bare = mention.unit().isEmpty() && mention.exact() && mention.stated().signum() != 0
						&& mention.label().matches(".*(费|支出|收入|经费|资金|金额|预算数|执行数|决算数|款)$")
						&& line.text().substring(mention.end()).matches("^[，,；;、。）].*") && !line.text().contains("单位：")
						&& line.passage().kind() != Passage.Kind.ROW;
				if (bare) {
					into.add("no-unit", Wording.excerpt(line.text(), mention.start(), mention.read().length()),
							line.passage().place(), mention.read(), null, mention.label() + mention.read());
				}
			}
		}
	}

}
