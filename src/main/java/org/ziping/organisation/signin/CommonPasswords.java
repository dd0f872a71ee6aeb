package org.ziping.organisation.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Knows what people in an office here choose first: a common word or a name in pinyin,
 * with a year or 123 behind it.
 */
@Component
class CommonPasswords {

	/** One to four syllables of pinyin, or initials: zhangwei, caizhengju. */
	private static final Pattern PINYIN = Pattern.compile("(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
			+ "(?:iang|uang|iong|ang|eng|ing|ong|ian|uan|van|iao|uai|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua|uo|ui|ue|ve|er|a|o|e|i|u|v)){1,4}");

	/** What is hung on such a word: a year, a date, a run, a few digits. */
	private static final Pattern TAIL = Pattern.compile(
			"(?:19|20)\\d{2}(?:[01]\\d(?:[0-3]\\d)?)?|\\d{0,4}|0?1?2?3?4?5?6?7?8?9?0?|(\\d)\\1*|(\\d\\d)\\2*|(\\d{3})\\3*|520\\d{0,4}|1314\\d{0,4}|\\d{6}");

	private static final Pattern WORD = Pattern.compile("[a-z].*[a-z]");

	private final Set<String> words;

	CommonPasswords() {
		this.words = read();
	}

	boolean isCommon(String password) {
		String typed = password.toLowerCase(Locale.ROOT);
		return isCommonWithTail(typed) || isCommonWithTail(unmasked(typed));
	}

	private boolean isCommonWithTail(String typed) {
		String letters = typed.replaceAll("[^a-z]", "");
		String digits = typed.replaceAll("\\D", "");
		String whole = letters + digits;
		if (this.words.contains(whole) || this.words.contains(typed)) {
			return true;
		}
		if (typed.chars().anyMatch((sign) -> sign > 127) || !TAIL.matcher(digits).matches()) {
			return false;
		}
		return letters.length() < 4 || isMadeOfWords(letters, 2) || PINYIN.matcher(letters).matches();
	}

	private boolean isMadeOfWords(String letters, int most) {
		if (this.words.contains(letters)) {
			return true;
		}
		for (int cut = 2; most > 1 && cut <= letters.length() - 2; cut++) {
			if (this.words.contains(letters.substring(0, cut)) && isMadeOfWords(letters.substring(cut), most - 1)) {
				return true;
			}
		}
		return false;
	}

	/** p@ssw0rd2026 is password2026: only between its first letter and its last. */
	private static String unmasked(String typed) {
		Matcher word = WORD.matcher(typed);
		return word.replaceFirst((found) -> Matcher.quoteReplacement(found.group()
			.replace('@', 'a')
			.replace('0', 'o')
			.replace('1', 'i')
			.replace('3', 'e')
			.replace('$', 's')));
	}

	private static Set<String> read() {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				new ClassPathResource("catalogue/common-passwords.txt").getInputStream(), StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> Arrays.stream(line.strip().split("\\s+")))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
