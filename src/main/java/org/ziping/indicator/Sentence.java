package org.ziping.indicator;

import java.util.Arrays;
import java.util.List;

import org.ziping.core.Refusal;

/** Something to tell a person: a key of the message files and what stands in it. */
public record Sentence(String code, List<String> arguments) {

	public Sentence {
		arguments = List.copyOf(arguments);
	}

	public static Sentence of(String code, Object... arguments) {
		return new Sentence(code, Arrays.stream(arguments).map(String::valueOf).toList());
	}

	/** The refusal's own words, told without refusing. */
	public static Sentence of(Refusal refusal) {
		return of("refusal." + refusal.code(), refusal.arguments());
	}

	/** A line that is all names, digits and signs. */
	static Sentence plain(String line) {
		return of("indicator.explain.line", line);
	}

}
