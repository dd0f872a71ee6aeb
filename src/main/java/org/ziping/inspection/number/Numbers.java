package org.ziping.inspection.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.text.Passage;

/** The grammar of a written number: digits, scale, unit, and how exactly it is meant. */
public final class Numbers {

	private static final Pattern NUMBER = Pattern.compile("(?<![\\d.A-Za-z〔\\[第№])"
			+ "(?<digits>\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,3}(?:，\\d{3})+(?=(?:\\.\\d+)?(?:亿|万)?元)|\\d+)(?<point>\\.\\d+)?"
			+ "(?![\\d〕])(?<vague>余|多|来|几)?(?<scale>亿|万|千|百)?(?<vaguer>余|多|来|几)?"
			+ "(?<unit>人民币元|元|%|‰|个百分点|百分点|人次|场次|批次|件次|万次|人|名|位|户|次|场|个|项|家|条|件|份|期|篇|幅|支|所|间|栋|辆|台|套|册|卷|页|张|本|起|宗|笔|例|封|株|只|学时|处(?![室级])|种|米|班次|车次|户次|节|门|课时|小时|平方米|公里|立方米|公顷|亩|公斤|千克|吨|枚|盏|头|羽|座|口|棵|块|笔次|家次|例次|人天|天|批|届|号|岁|周年|年|月|日|时|点|分(?![别为钟教类析配享散工期发布管]))?"
			+ "(?<after>左右|上下|以上|以下|以内|余(?!\\d)|多(?![\\d支出收花投用于了])|不到)?");

	private static final Pattern SPELLED = Pattern
		.compile("([一二三四五六七八九两壹贰叁肆伍陆柒捌玖十拾][零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖十百千拾佰仟万亿]+)(?:元|圆)(?:整)?");

	private static final Pattern ABOUT = Pattern
		.compile("(?:近|(?<![节简合制预])约|约为|超|超过|逾|将近|接近|不少于|不低于|不高于|不超过|不足|至少|最多|突破|大于|小于|高于|低于|≥|≤|>|<)$");

	private static final Pattern RANGE_AFTER = Pattern.compile("^(?:[-~～—–]|至|到)\\d");

	private static final Pattern RANGE_BEFORE = Pattern.compile("\\d[^，。；降增升减提高低长少加涨落回缩]{0,3}(?:[-~～—–]|至|到)$");

	private static final List<String> DATES = List.of("年", "月", "日", "号", "届", "岁", "周年", "时", "点");

	private Numbers() {
	}

	public static List<Line> lines(Passage passage) {
		List<Line> lines = new ArrayList<>();
		for (String sentence : passage.sentences()) {
			lines.add(new Line(passage, sentence, mentions(sentence)));
		}
		return lines;
	}

	private static List<Mention> mentions(String sentence) {
		List<Mention> mentions = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(sentence);
		int last = 0;
		while (matcher.find()) {
			String unit = (matcher.group("unit") != null) ? matcher.group("unit") : "";
			String head = sentence.substring(0, matcher.start());
			if (DATES.contains(unit) || isLabelNumber(head, matcher, sentence)) {
				continue;
			}
			mentions.add(mention(sentence, matcher, unit, head, last));
			last = matcher.end();
		}
		return spelled(sentence, mentions);
	}

	/** 三千二百一十六万五千元, put where it stands among the others. */
	private static List<Mention> spelled(String sentence, List<Mention> digits) {
		if (sentence.indexOf('元') < 0) {
			return digits;
		}
		List<Mention> all = new ArrayList<>(digits);
		Matcher matcher = SPELLED.matcher(sentence);
		while (matcher.find()) {
			BigDecimal yuan = Numerals.read(matcher.group(1));
			boolean wan = yuan.compareTo(BigDecimal.valueOf(10_000)) >= 0;
			BigDecimal stated = wan ? yuan.movePointLeft(4).stripTrailingZeros() : yuan;
			String head = sentence.substring(0, matcher.start());
			boolean vague = ABOUT.matcher(tail(head)).find() || sentence.startsWith("左右", matcher.end());
			int last = all.stream().filter((m) -> m.end() <= matcher.start()).mapToInt(Mention::end).max().orElse(0);
			all.add(new Mention(matcher.start(), matcher.end(), matcher.group(),
					stated.setScale(Math.max(0, stated.scale())), wan ? "万元" : "元", "元",
					BigDecimal.valueOf(wan ? 10_000 : 1), Math.max(0, stated.scale()), !vague, depth(head),
					sentence.substring(last, matcher.start()),
					Mention.labelOf(sentence.substring(last, matcher.start()))));
		}
		all.sort(Comparator.comparingInt(Mention::start));
		return all;
	}

	private static boolean isLabelNumber(String head, Matcher matcher, String sentence) {
		String rest = sentence.substring(matcher.end(), Math.min(sentence.length(), matcher.end() + 12));
		boolean number = matcher.group("unit") == null && matcher.group("scale") == null;
		boolean opens = head.isEmpty() && number && rest.matches("^[.、．)）].*");
		boolean dated = tail(head).matches(".*(年|月|\\d[-/.])$") && number && rest.matches("^(年|月|日|[-/.]\\d).*");
		boolean numbered = number && tail(head).matches(".*[（(]$") && rest.matches("^[）)].*");
		boolean year = number && matcher.group("digits").matches("(19|20)\\d\\d") && matcher.group("point") == null
				&& rest.matches("^[-~至—/]?(\\d{4})?年?.*") && !rest.matches("^[-+×÷/*=）)].*");
		return opens || dated || numbered || year;
	}

	private static Mention mention(String sentence, Matcher matcher, String unit, String head, int last) {
		BigDecimal digits = new BigDecimal(matcher.group("digits").replaceAll("[,，]", "")
				+ ((matcher.group("point") != null) ? matcher.group("point") : ""));
		String scaleWord = matcher.group("scale");
		boolean vague = matcher.group("vague") != null || matcher.group("vaguer") != null
				|| matcher.group("after") != null || ABOUT.matcher(tail(head)).find();
		String rest = sentence.substring(matcher.end(), Math.min(sentence.length(), matcher.end() + 12));
		boolean range = RANGE_AFTER.matcher(rest).find() || RANGE_BEFORE.matcher(tail(head)).find();
		boolean constant = tail(head).matches(".*[×÷/*+-]$") || rest.matches("^[×÷/*+].*") || rest.matches("^-\\d.*");
		String kind = unit.contains("百分点") ? "百分点" : "人民币元".equals(unit) ? "元" : unit;
		if ((kind.equals("名") || kind.equals("位"))) {
			kind = "人";
		}
		return new Mention(matcher.start(), matcher.end(), matcher.group(), digits,
				((scaleWord != null) ? scaleWord : "") + unit, kind, multiplier(scaleWord),
				(matcher.group("point") != null) ? matcher.group("point").length() - 1 : 0,
				!vague && !range && !constant, depth(head), sentence.substring(last, matcher.start()),
				Mention.labelOf(sentence.substring(last, matcher.start())));
	}

	/** As much of the words before as a number's meaning can depend on. */
	private static String tail(String head) {
		return head.substring(Math.max(0, head.length() - 12));
	}

	private static BigDecimal multiplier(String word) {
		if (word == null) {
			return BigDecimal.ONE;
		}
		return BigDecimal.ONE.movePointRight(switch (word) {
			case "亿" -> 8;
			case "万" -> 4;
			case "千" -> 3;
			default -> 2;
		});
	}

	private static int depth(String head) {
		int depth = 0;
		for (int i = 0; i < head.length(); i++) {
			char sign = head.charAt(i);
			if (sign == '（' || sign == '(') {
				depth++;
			}
			else if ((sign == '）' || sign == ')') && depth > 0) {
				depth--;
			}
		}
		return depth;
	}

}
