package org.ziping.inspection.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows a heading by its number, and how deep each style of number usually lies. */
public final class Headings {

	private static final Pattern NUMBER = Pattern
		.compile("^(?:(?<chapter>[一二三四五六七八九十]{1,3})[、.．]" + "|(?<section>[（(][一二三四五六七八九十]{1,3}[）)])[、.．]?"
				+ "|(?<item>\\d{1,2})(?:[、．]|\\.(?!\\d))" + "|(?<sub>[（(]\\d{1,2}[）)])[、.．]?|(?<circle>[①-⑳])[、.．]?)");

	private static final Pattern BARE = Pattern
		.compile("[\\p{IsHan}、“”（）]+(情况|目标|结论|分析|问题|措施|职能|任务|成效|结果|概况|报告|一致性|其他|建议|效益|监督)。?");

	private static final Pattern INLINE = Pattern.compile(
			"^(?:[一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[、.](?!\\d)|[①-⑳])?[、.]?([\\p{IsHan}、]{2,16})[。：:].");

	private Headings() {
	}

	/** The number before the words. */
	public record Number(int depth, String mark, int value, String title) {
	}

	public static Optional<Number> number(String text) {
		Matcher matcher = NUMBER.matcher(text);
		if (!matcher.find()) {
			return Optional.empty();
		}
		String[] names = { "chapter", "section", "item", "sub", "circle" };
		for (int i = 0; i < names.length; i++) {
			String mark = matcher.group(names[i]);
			if (mark != null) {
				return Optional
					.of(new Number(i + 1, matcher.group(), value(mark), text.substring(matcher.end()).strip()));
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether a line of plain text is a heading: numbered or bare, short, no sentence.
	 */
	public static boolean isHeading(String text) {
		Optional<Number> number = number(text);
		String words = number.map(Number::title).orElse(text);
		boolean sentence = words.matches(".*[。！？；，,;：:].+|.*[；，：:]$");
		if (words.isEmpty() || sentence || words.startsWith("简要") || words.startsWith("请")) {
			return false;
		}
		if (number.isPresent()) {
			return words.length() <= (words.endsWith("。") ? 16 : 32);
		}
		return words.length() >= 4 && words.length() <= 22 && BARE.matcher(words).matches();
	}

	/** The title that a paragraph opens with, as in （1）经济性。我局…. */
	public static Optional<String> inline(String text) {
		Matcher matcher = INLINE.matcher(text);
		return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	private static int value(String mark) {
		String inner = mark.replaceAll("[（()）]", "");
		if (inner.matches("\\d+")) {
			return Integer.parseInt(inner);
		}
		char first = inner.charAt(0);
		return (first >= '①' && first <= '⑳') ? first - '①' + 1 : chinese(inner);
	}

	/** 十一 is 11; up to ninety-nine. */
	public static int chinese(String word) {
		String digits = "零一二三四五六七八九";
		int ten = word.indexOf('十');
		if (ten < 0) {
			return "两".equals(word) ? 2 : digits.indexOf(word);
		}
		int tens = (ten == 0) ? 1 : digits.indexOf(word.charAt(ten - 1));
		int ones = (ten == word.length() - 1) ? 0 : digits.indexOf(word.charAt(ten + 1));
		return tens * 10 + ones;
	}

}
