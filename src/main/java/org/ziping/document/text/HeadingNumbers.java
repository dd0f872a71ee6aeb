package org.ziping.document.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.ziping.document.HouseStyle;

/**
 * Tells a heading by the number it begins with, as long as it does not read like a
 * sentence.
 */
public final class HeadingNumbers {

	private static final int LONGEST = 40;

	private static final Pattern SENTENCE = Pattern.compile(HouseStyle.OFFICIAL.entry("heading.never"));

	private static final List<Pattern> LEVELS = IntStream.rangeClosed(1, 4)
		.mapToObj((level) -> Pattern.compile(HouseStyle.OFFICIAL.entry("heading." + level)))
		.toList();

	private HeadingNumbers() {
	}

	/** The level of a line that is a heading. */
	public static Optional<Integer> level(String line) {
		if (line.length() > LONGEST || SENTENCE.matcher(line).matches()) {
			return Optional.empty();
		}
		return numbered(line);
	}

	/**
	 * The level of the number a line begins with, be it a heading or an item of a list.
	 */
	static Optional<Integer> numbered(String line) {
		return IntStream.rangeClosed(1, LEVELS.size())
			.filter((level) -> LEVELS.get(level - 1).matcher(line).matches())
			.boxed()
			.findFirst();
	}

}
