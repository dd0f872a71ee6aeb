package org.ziping.web;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** A group member never reads an English word or a raw key in Tasklist. */
class TasklistTranslationTests {

	private static final Predicate<String> HAN = Pattern.compile("\\p{IsHan}").asPredicate();

	/** Signs and patterns of dates, which no language changes. */
	private static final Predicate<String> WORDLESS = Pattern.compile("[^a-zA-Z]*|[LTYMDHmsdhy:\\- ]+")
		.asMatchPredicate();

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome" })
	void wordsEveryKeyOfTheVendor(String app) throws IOException {
		assertThat(EngineTexts.of(app, "zh-CN").words().keySet())
			.containsAll(EngineTexts.of(app, "en").words().keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome" })
	void leavesNoWordInEnglish(String app) throws IOException {
		assertThat(EngineTexts.of(app, "zh-CN").words().entrySet())
			.filteredOn((entry) -> !HAN.test(entry.getValue()) && !WORDLESS.test(entry.getValue()))
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

	@Test
	void cockpitShowsNoRawKeyOnceBuilt() throws IOException {
		EngineTexts built = EngineTexts.of("cockpit", "zh-CN");
		assumeThat(!Boolean.getBoolean("ziping.frontend.skip")).as("built without the pages on purpose").isTrue();
		assertThat(built.words().keySet()).containsAll(EngineTexts.of("cockpit", "en").words().keySet());
	}

}
