package org.ziping.inspection.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.Findings;
import org.ziping.inspection.Level;
import org.ziping.inspection.text.Headings;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/** What a template asked and nobody answered: questions, empty chapters, blank fields. */
public final class Leavings {

	private static final Pattern GOVERNED = Pattern.compile(
			"检查|核实|核查|判断|看|了解|确认|审查|审核|评价|关注|确定|监督|不论|无论|不管|考核|反映|衡量|评估|论证|对照|明确|分析|考察|检验|核对|说明|验证|取决|用于|用以|视|询问|研究|讨论|包括|考虑|监测|评判|证明|知道|体现|是指|跟踪|追踪|对于|对|就|问|测算|比对|比较|指标|标准|清楚|记录|审计");

	private static final Pattern NOTHING = Pattern
		.compile("^(?:本(?:单位|部门|年度)|我局)?(?:暂无|无|没有|暂时没有|略|无问题|无其他(?:情况|事项|问题)?|暂无其他)[。.]?$");

	private static final Pattern NOTHING_INLINE = Pattern.compile("(?:问题|措施|建议)[^，。；：]{0,6}[：:。](?:暂无|无|没有)[。.]?$");

	private static final Pattern BLANK = Pattern.compile(
			"^[^，。；]{0,20}(?:（(?:公章|盖章|签章)）|单位名称|评价单位|填报单位|编报单位|申报单位|填报日期|报告日期|填报人|联系人|联系电话|单位负责人|负责人|年月日)[^，。；：:]{0,6}[：:][_＿\\s]*(?:[（(](?:公章|盖章|签章|签字|签名)[）)])?(?:年月日)?$");

	private static final Pattern DATE = Pattern.compile(
			"(?:\\d{4}|[二〇零○一]{2}[〇零○一二三四五六七八九]{2})年(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日");

	private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");

	private static final Pattern DATED = Pattern.compile("(20\\d\\d)年(\\d{1,2})月\\d{1,2}日");

	private Leavings() {
	}

	/** A sentence with 是否 that no verb governs is still the template's question. */
	public static void questions(Reading reading, Findings into) {
		for (Passage passage : reading.paragraphs()) {
			for (String sentence : passage.sentences()) {
				int at = sentence.indexOf("是否");
				if (at >= 0 && sentence.matches(".*[。？?；]$") && !GOVERNED.matcher(sentence.substring(0, at)).find()
						&& !sentence.substring(at).matches(".*[：:（(](是|否|一致|不一致|已|无|有).*")) {
					into.add("question", sentence, passage.place(), null, null);
				}
			}
		}
	}

	public static void emptyChapters(Reading reading, Findings into) {
		for (Passage heading : reading.headings()) {
			List<Passage> body = reading.body(heading);
			boolean grave = heading.text().matches(".*(问题|措施|建议).*") && !heading.text().contains("其他");
			boolean nothing = !body.isEmpty() && NOTHING.matcher(body.get(0).text()).matches()
					&& (body.size() == 1 || body.get(1).isHeading() || Headings.number(body.get(1).text()).isPresent()
							|| body.stream().skip(1).allMatch((below) -> closes(below.text())));
			if (nothing || body.isEmpty() && isSkipped(reading, heading)) {
				into.add("T03", grave ? Level.MANDATORY : Level.ADVISORY, nothing ? "nothing" : "empty",
						heading.text() + (nothing ? body.get(0).text() : ""), heading.place(), null, null,
						heading.text());
			}
		}
		for (Passage passage : reading.paragraphs()) {
			Matcher matcher = NOTHING_INLINE.matcher(passage.text());
			if (passage.text().length() < 40 && matcher.find()) {
				into.add("T03", Level.MANDATORY, "nothing", passage.text(), passage.place(), null, null,
						passage.text());
			}
		}
	}

	/** The unit, the date, or the title that stands at the wrong end. */
	private static boolean closes(String text) {
		return text.length() < 30 || text.matches(".{4,60}(报告|说明|自评表)");
	}

	/** A report that bears a date before its year was over. */
	private static void early(Reading reading, Findings into) {
		List<Passage> passages = reading.passages();
		Matcher year = YEAR
			.matcher(reading.title() + passages.stream().limit(6).map(Passage::text).reduce("", String::concat));
		if (!year.find()) {
			return;
		}
		for (Passage passage : passages.subList(Math.max(0, passages.size() - 4), passages.size())) {
			Matcher dated = DATED.matcher(passage.text());
			if (dated.matches() && Integer.parseInt(dated.group(1)) <= Integer.parseInt(year.group(1))
					&& Integer.parseInt(dated.group(2)) < 12) {
				into.add("C05", Level.ADVISORY, "early", passage.text(), passage.place(), passage.text(), null,
						passage.text(), year.group(1));
			}
		}
	}

	/** A numbered heading right before its next sibling. */
	private static boolean isSkipped(Reading reading, Passage heading) {
		List<Passage> passages = reading.passages();
		if (Headings.number(heading.text()).isEmpty() || heading.text().length() > 20) {
			return false;
		}
		if (heading.index() + 1 == passages.size()) {
			return true;
		}
		Passage next = passages.get(heading.index() + 1);
		return next.isHeading() && next.level() <= heading.level() && Headings.number(next.text()).isPresent()
				&& !heading.text().endsWith("。");
	}

	/** Blank fields of the cover, and a report without a date. */
	public static void cover(Reading reading, Findings into) {
		List<Passage> passages = reading.passages();
		for (Passage passage : passages) {
			if (passage.text().length() < 40 && BLANK.matcher(passage.text()).matches()) {
				into.add("blank-field", passage.text(), passage.place(), null, null, passage.text());
			}
		}
		boolean dated = passages.stream()
			.filter((passage) -> passage.index() < 12 || passage.index() >= passages.size() - 8)
			.anyMatch((passage) -> passage.text().length() < 40 && DATE.matcher(passage.text()).find());
		early(reading, into);
		if (!dated && reading.headings().size() >= 3) {
			Passage first = passages.get(0);
			into.add("undated", reading.title().isEmpty() ? first.text() : reading.title(), first.place(), null, null);
		}
	}

}
