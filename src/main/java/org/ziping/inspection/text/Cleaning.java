package org.ziping.inspection.text;

import java.util.regex.Pattern;

/** Makes one spelling of many: half-width digits, no blanks inside Chinese or numbers. */
public final class Cleaning {

	private static final Pattern MARKS = Pattern.compile("^\\s*#{1,6}|\\*\\*|\u200b|\ufeff|\u200c|\u200d");

	private static final Pattern BLANKS = Pattern
		.compile("(?<![A-Za-z])[\\s\u00a0\u3000]+|[\\s\u00a0\u3000]+(?![A-Za-z])");

	private static final Pattern POINT = Pattern.compile("(?<=\\d)．(?=\\d)");

	private static final Pattern QUOTED = Pattern.compile("[“”‘’\"'《》〈〉\\s]");

	private Cleaning() {
	}

	public static String clean(String raw) {
		String text = MARKS.matcher(raw).replaceAll("");
		StringBuilder half = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			half.append(half(text.charAt(i)));
		}
		return POINT.matcher(BLANKS.matcher(half).replaceAll("").strip()).replaceAll(".");
	}

	private static char half(char sign) {
		if (sign >= '０' && sign <= '９') {
			return (char) (sign - '０' + '0');
		}
		return switch (sign) {
			case '％', '﹪' -> '%';
			case '＝' -> '=';
			case '＋' -> '+';
			case '－', '−' -> '-';
			case '／' -> '/';
			default -> sign;
		};
	}

	/** Without marks that people quote with, for comparing labels. */
	public static String bare(String text) {
		return QUOTED.matcher(text).replaceAll("");
	}

}
