package org.ziping.organisation.signin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * What a new password must be, asked all at once, so that nobody meets a second error.
 */
@Component
class PasswordPolicy {

	/** What bcrypt reads; anything longer would be cut without a word. */
	static final int LONGEST = 72;

	private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}[2-8]\\d{6,7}");

	private static final Pattern IDENTITY = Pattern.compile("\\d{6}(?:19|20)\\d{2}[01]\\d[0-3]\\d{4}[0-9xX]");

	private static final List<Pattern> CLASSES = List.of(Pattern.compile("[a-z]"), Pattern.compile("[A-Z]"),
			Pattern.compile("\\d"), Pattern.compile("[^a-zA-Z\\d]"));

	private final SignInSettings settings;

	private final CommonPasswords common;

	PasswordPolicy(SignInSettings settings, CommonPasswords common) {
		this.settings = settings;
		this.common = common;
	}

	/** The rules it breaks; the former passwords are the caller's to ask. */
	List<PasswordRule> broken(String person, String name, String password) {
		List<PasswordRule> broken = new ArrayList<>();
		if (password.codePointCount(0, password.length()) < this.settings.passwordLength() || isTooLong(password)) {
			broken.add(PasswordRule.LENGTH);
		}
		if (CLASSES.stream().filter((one) -> one.matcher(password).find()).count() < this.settings.passwordClasses()) {
			broken.add(PasswordRule.CLASSES);
		}
		if (holdsName(person, name, password)) {
			broken.add(PasswordRule.NAME);
		}
		if (holdsNumberOfAPerson(password)) {
			broken.add(PasswordRule.PHONE);
		}
		if (Runs.isMostlyRuns(password)) {
			broken.add(PasswordRule.SEQUENCE);
		}
		if (this.common.isCommon(password)) {
			broken.add(PasswordRule.COMMON);
		}
		return broken;
	}

	static boolean isTooLong(String password) {
		return password.getBytes(StandardCharsets.UTF_8).length > LONGEST;
	}

	private static boolean holdsName(String person, String name, String password) {
		String typed = letters(password);
		String id = letters(person);
		String turned = new StringBuilder(id).reverse().toString();
		return (id.length() > 2 && (typed.contains(id) || typed.contains(turned)))
				|| (name.length() > 1 && password.contains(name));
	}

	private static boolean holdsNumberOfAPerson(String password) {
		String digits = password.replaceAll("[\\s._-]", "");
		return PHONE.matcher(digits).find() || IDENTITY.matcher(digits).find();
	}

	private static String letters(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
	}

}
