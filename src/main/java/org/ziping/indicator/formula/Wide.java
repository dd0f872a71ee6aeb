package org.ziping.indicator.formula;

/** Turns the full-width signs of a Chinese keyboard into the ones that reckon. */
public final class Wide {

	private Wide() {
	}

	public static char narrow(char sign) {
		if (sign >= '！' && sign <= '～') {
			return (char) (sign - '！' + '!');
		}
		return switch (sign) {
			case '\u3000', '\u00a0', '\u2009', '\u202f' -> ' ';
			case '×' -> '*';
			case '÷' -> '/';
			case '−', '–', '—' -> '-';
			default -> sign;
		};
	}

	public static String narrow(String text) {
		StringBuilder out = new StringBuilder(text.length());
		text.chars().forEach((sign) -> out.append(narrow((char) sign)));
		return out.toString();
	}

}
