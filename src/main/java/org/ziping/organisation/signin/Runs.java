package org.ziping.organisation.signin;

import java.util.List;
import java.util.Locale;

/** Finds 12345, aaaa, qwerty and 1qaz2wsx: many signs that say little. */
final class Runs {

	/** As fingers walk over keys: along the rows and down the columns. */
	private static final List<String> KEYS = List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm,./", "1qaz",
			"2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "!@#$%^&*()", "abcdefghijklmnopqrstuvwxyz", "0123456789");

	/** What must be left when each run counts as one sign. */
	private static final int ENOUGH = 6;

	private Runs() {
	}

	static boolean isMostlyRuns(String password) {
		return !password.isEmpty() && told(password.toLowerCase(Locale.ROOT)) < ENOUGH;
	}

	/** How many signs are told, where a run of three or more, or a repeat, is one. */
	private static int told(String text) {
		int told = 0;
		for (int at = 0; at < text.length(); told++) {
			at += Math.max(1, Math.max(runAt(text, at), repeatAt(text, at)));
		}
		return told;
	}

	private static int runAt(String text, int from) {
		int longest = 0;
		for (String keys : KEYS) {
			longest = Math.max(longest, Math.max(common(text, from, keys),
					common(text, from, new StringBuilder(keys).reverse().toString())));
		}
		return (longest < 3) ? 0 : longest;
	}

	private static int common(String text, int from, String keys) {
		int key = keys.indexOf(text.charAt(from));
		int length = 0;
		while (key >= 0 && key + length < keys.length() && from + length < text.length()
				&& text.charAt(from + length) == keys.charAt(key + length)) {
			length++;
		}
		return length;
	}

	/** A sign or a pair that comes again and again: aaaa, abab, or what stood before. */
	private static int repeatAt(String text, int from) {
		int longest = 0;
		for (int size = 1; size <= from; size++) {
			int length = 0;
			while (from + length < text.length() && text.charAt(from + length) == text.charAt(from + length - size)) {
				length++;
			}
			longest = Math.max(longest, (length >= 2) ? length : 0);
		}
		return longest;
	}

}
