package org.ziping.document.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.ziping.document.HouseStyle;

/** Counts the automatic numbers of a file, which stand nowhere in its words. */
final class Numbering {

	private static final int LEVELS = 9;

	private final Map<String, Element> lists = new HashMap<>();

	private final Map<String, Element> abstracts = new HashMap<>();

	private final Map<String, int[]> counters = new HashMap<>();

	Numbering(@Nullable Document part) {
		if (part != null) {
			Parts.children(part.getDocumentElement(), "abstractNum")
				.forEach((list) -> this.abstracts.put(Parts.attribute(list, "abstractNumId"), list));
			Parts.children(part.getDocumentElement(), "num")
				.forEach((list) -> this.lists.put(Parts.attribute(list, "numId"), list));
		}
	}

	/** The number that is printed before this paragraph, or nothing. */
	String next(Element paragraph, Styles styles) {
		Optional<Element> numbered = styles.property(paragraph, "numPr");
		String list = numbered.flatMap((of) -> Parts.value(of, "numId")).orElse("0");
		int level = numbered.flatMap((of) -> Parts.number(Parts.value(of, "ilvl"))).orElse(0);
		Element form = this.lists.get(list);
		if (form == null || level < 0 || level >= LEVELS) {
			return "";
		}
		String shared = Parts.value(form, "abstractNumId").orElse("");
		Element levels = this.abstracts.get(shared);
		if (levels == null) {
			return "";
		}
		int[] counts = this.counters.computeIfAbsent(shared, (key) -> new int[LEVELS]);
		if (counts[level] == 0) {
			counts[level] = start(levels, level) - 1;
		}
		counts[level]++;
		for (int deeper = level + 1; deeper < LEVELS; deeper++) {
			counts[deeper] = 0;
		}
		return text(levels, level, counts);
	}

	private static String text(Element levels, int level, int[] counts) {
		String pattern = of(levels, level).flatMap((at) -> Parts.value(at, "lvlText")).orElse("");
		for (int at = 0; at <= level; at++) {
			String form = of(levels, at).flatMap((each) -> Parts.value(each, "numFmt")).orElse("decimal");
			if ("bullet".equals(form)) {
				return "";
			}
			int count = (counts[at] == 0) ? start(levels, at) : counts[at];
			pattern = pattern.replace("%" + (at + 1), words(count, form));
		}
		return pattern.strip();
	}

	private static Optional<Element> of(Element levels, int level) {
		return Parts.children(levels, "lvl")
			.filter((at) -> Parts.attribute(at, "ilvl").equals(String.valueOf(level)))
			.findFirst();
	}

	private static int start(Element levels, int level) {
		return of(levels, level).flatMap((at) -> Parts.number(Parts.value(at, "start"))).orElse(1);
	}

	private static String words(int count, String form) {
		return switch (form) {
			case "chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting",
					"taiwaneseCounting", "taiwaneseCountingThousand" ->
				chinese(count);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
				(count <= 20) ? Character.toString(0x2460 + count - 1) : String.valueOf(count);
			case "lowerLetter" -> Character.toString('a' + (count - 1) % 26);
			case "upperLetter" -> Character.toString('A' + (count - 1) % 26);
			case "none" -> "";
			default -> String.valueOf(count);
		};
	}

	private static String chinese(int count) {
		String digits = HouseStyle.OFFICIAL.entry("numeral.digits");
		if (count < 1 || count > 99) {
			return String.valueOf(count);
		}
		String tens = (count < 10) ? "" : ((count < 20) ? "" : digits.substring(count / 10, count / 10 + 1))
				+ HouseStyle.OFFICIAL.entry("numeral.ten");
		return (count % 10 == 0) ? tens : tens + digits.charAt(count % 10);
	}

}
