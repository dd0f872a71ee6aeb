package org.ziping.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.ziping.core.Digest;

/** Collects what one rule finds, and gives each finding its fingerprint. */
public final class Findings {

	private static final int QUOTE = 120;

	private final List<Finding> found = new ArrayList<>();

	private final Map<String, Integer> seen = new HashMap<>();

	private Rule rule = Rule.of("", "", Level.ADVISORY, (reading, into) -> {
	});

	Findings speaking(Rule next) {
		this.rule = next;
		return this;
	}

	List<Finding> found() {
		return List.copyOf(this.found);
	}

	/** At the level of the rule that speaks. */
	public void add(String key, String quote, String place, @Nullable String read, @Nullable String expected,
			Object... arguments) {
		add(this.rule.code(), this.rule.level(), key, quote, place, read, expected, arguments);
	}

	public void advise(String key, String quote, String place, @Nullable String read, @Nullable String expected,
			Object... arguments) {
		add(this.rule.code(), Level.ADVISORY, key, quote, place, read, expected, arguments);
	}

	public void add(String code, Level level, String key, String quote, String place, @Nullable String read,
			@Nullable String expected, Object... arguments) {
		String shortened = (quote.length() <= QUOTE) ? quote : quote.substring(0, QUOTE);
		String base = Digest.sm3(code + "|" + key + "|" + shortened + "|" + read).hex().substring(0, 16);
		int again = this.seen.merge(base, 1, Integer::sum);
		List<String> words = new ArrayList<>();
		for (Object argument : arguments) {
			words.add(String.valueOf(argument));
		}
		this.found.add(new Finding(code, level, "inspection." + key, words, shortened, place, read, expected,
				(again == 1) ? base : base + "-" + again));
	}

}
