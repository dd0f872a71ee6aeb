package org.ziping.core;

import java.util.regex.Pattern;

/**
 * Knows words that a table program would calculate once somebody edits or imports them.
 */
public final class FormulaSigns {

	/**
	 * Chinese programs take the full-width signs too; quotes and blanks before them do
	 * not help.
	 */
	private static final Pattern BEGINNING = Pattern
		.compile("(?s)^(?:[\\t\\r\\n].*|[\\s\\p{Z}\\p{Cf}\"']*[=+\\-@＝＋－＠].*)");

	private FormulaSigns() {
	}

	public static boolean begin(String words) {
		return BEGINNING.matcher(words).matches();
	}

}
