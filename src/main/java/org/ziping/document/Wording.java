package org.ziping.document;

/** What every writer needs of a text before it can set it. */
final class Wording {

	private Wording() {
	}

	/** Without signs that no document may hold; every line end is a line feed. */
	static String clean(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		text.replace("\r\n", "\n")
			.replace('\r', '\n')
			.replace('\t', ' ')
			.codePoints()
			.filter(Wording::printable)
			.forEach(kept::appendCodePoint);
		return kept.toString();
	}

	static String line(String text) {
		return clean(text).replace('\n', ' ').strip();
	}

	private static boolean printable(int sign) {
		if (sign == '\n') {
			return true;
		}
		boolean noncharacter = (sign & 0xFFFE) == 0xFFFE || (sign >= 0xFDD0 && sign <= 0xFDEF);
		return sign >= 0x20 && !(sign >= 0x7F && sign < 0xA0) && !(sign >= 0xD800 && sign <= 0xDFFF) && sign != 0xFEFF
				&& !noncharacter;
	}

}
