package org.ziping.web;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody reads an English word or a raw key in the engine's own pages. */
class EngineTextsTests {

	private static final Predicate<String> HAN = Pattern.compile("\\p{IsHan}").asPredicate();

	/** Signs and patterns of dates, which no language changes. */
	private static final Predicate<String> WORDLESS = Pattern.compile("[^a-zA-Z]*|[LTYMDHmsdhy:\\- ]+")
		.asMatchPredicate();

	private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'-]+");

	/**
	 * What is filled in, tags, signs written as words, addresses and patterns of dates.
	 */
	private static final Pattern NO_WORDS = Pattern
		.compile("\\{\\{.*?}}|<[^>]*>|&\\w+;|https?://\\S+|(?i)[YMDHTmsd]{2,}([-: T][YMDHTmsd]{2,})+");

	/** Patterns of a moment; no language reads them. */
	private static final String DATES = "/dateLocales/";

	/** Names that stay as they are: the engine's, and a key of the keyboard. */
	private static final Set<String> NAMES = Set.of("Camunda", "Ctrl");

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "cockpit" })
	void wordsEveryKeyOfTheVendor(String app) throws IOException {
		assertThat(EngineTexts.of(app, "zh-CN").words().keySet())
			.containsAll(EngineTexts.of(app, "en").words().keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "cockpit" })
	void leavesNoWordInEnglish(String app) throws IOException {
		assertThat(EngineTexts.of(app, "zh-CN").words().entrySet())
			.filteredOn((entry) -> !HAN.test(entry.getValue())
					&& !WORDLESS.test(NO_WORDS.matcher(entry.getValue()).replaceAll("")))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "cockpit" })
	void keepsWhatIsFilledIn(String app) throws IOException {
		EngineTexts vendor = EngineTexts.of(app, "en");
		EngineTexts.of(app, "zh-CN").words().forEach((key, words) -> {
			if (vendor.words().containsKey(key)) {
				assertThat(EngineTexts.placeholders(words)).as(key)
					.isEqualTo(EngineTexts.placeholders(vendor.words().get(key)));
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "cockpit" })
	void mixesNoEnglishIntoASentence(String app) throws IOException {
		Map<String, String> labels = new TreeMap<>(EngineTexts.of(app, "zh-CN").words());
		labels.keySet().removeIf((key) -> key.startsWith(DATES));
		assertThat(labels).isNotEmpty();
		labels.forEach((key, words) -> {
			String plain = NO_WORDS.matcher(words).replaceAll(" ");
			assertThat(WORD.matcher(plain).results().map(MatchResult::group)).as(key).isSubsetOf(NAMES);
		});
	}

}
