package org.ziping.organisation;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.ziping.core.Refusal;

/** How codes and names must look, rare characters such as 喆, 堃 and 𠮷 welcome. */
public final class Naming {

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{1,38}[A-Za-z0-9]");

	private static final Pattern REGION = Pattern.compile("[0-9]{6,12}");

	private static final Pattern SIGN_IN = Pattern.compile("[a-z][a-z0-9.]{2,59}");

	/** Line breaks, control and direction signs, halves of a character, markup. */
	private static final Pattern NOT_IN_A_NAME = Pattern
		.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}<>&\"\\\\]");

	private static final int LONGEST_REASON = 500;

	private Naming() {
	}

	public static String code(String typed) {
		return matching(CODE, typed.strip(), "organisation.code");
	}

	public static String region(String typed) {
		return matching(REGION, typed.strip(), "organisation.region");
	}

	public static String signIn(String typed) {
		return matching(SIGN_IN, typed.strip().toLowerCase(java.util.Locale.ROOT), "organisation.person-id");
	}

	/** One line without markup, in the one form that Unicode prefers. */
	public static String name(String typed, int longest) {
		String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
		if (name.isEmpty() || name.length() > longest || NOT_IN_A_NAME.matcher(name).find()) {
			throw Refusal.of("organisation.name", longest);
		}
		return name;
	}

	public static String reason(String typed) {
		String reason = typed.strip();
		if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
			throw Refusal.of("organisation.reason", LONGEST_REASON);
		}
		return reason;
	}

	private static String matching(Pattern pattern, String text, String refusal) {
		if (!pattern.matcher(text).matches()) {
			throw Refusal.of(refusal);
		}
		return text;
	}

}
