package org.ziping.inspection;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the inspection found: which rule, how grave, where, what was read and
 * what was expected. The fingerprint stays the same while the quoted words stay, wherever
 * they move, so that a waiver holds.
 */
public record Finding(String code, Level level, String key, List<String> arguments, String quote, String place,
		@Nullable String read, @Nullable String expected, String fingerprint) {

	public Finding {
		arguments = List.copyOf(arguments);
	}

	/** The finding in the words of the country. */
	public String sentence() {
		return Sentences.word(this, Locale.ROOT);
	}

	public String sentence(Locale locale) {
		return Sentences.word(this, locale);
	}

}
