package org.ziping.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.ziping.core.Refusal;
import org.ziping.inspection.Tuning.Weight;

/**
 * The lists of a campaign's rules as people type them and as they are kept: a line each.
 */
public final class TuningLines {

	private static final int LONGEST_WORD = 40;

	private static final int MOST = 1000;

	private TuningLines() {
	}

	static String weights(Map<String, Weight> weights) {
		return new TreeMap<>(weights).entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + one.getValue())
			.collect(Collectors.joining("\n"));
	}

	static Map<String, Weight> weights(String kept) {
		Map<String, Weight> weights = new LinkedHashMap<>();
		kept.lines().filter((line) -> line.contains("=")).forEach((line) -> {
			String[] sides = line.split("=", 2);
			weights.put(sides[0], Weight.valueOf(sides[1]));
		});
		return weights;
	}

	public static String words(Map<String, String> words) {
		return new TreeMap<>(words).entrySet()
			.stream()
			.map((one) -> one.getKey() + (one.getValue().isEmpty() ? "" : " → " + one.getValue()))
			.collect(Collectors.joining("\n"));
	}

	/** 误 → 正, or the wrong word alone. */
	public static Map<String, String> words(String typed) {
		Map<String, String> words = new LinkedHashMap<>();
		for (String line : lines(typed)) {
			String[] sides = line.split("\\s*(?:→|=|->|＝)\\s*", 2);
			String right = (sides.length > 1) ? sides[1].strip() : "";
			if (sides[0].strip().length() < 2 || sides[0].length() > LONGEST_WORD || right.length() > LONGEST_WORD) {
				throw Refusal.of("report.rules-word", line);
			}
			words.put(sides[0].strip(), right);
		}
		return words;
	}

	public static Set<String> lines(String typed) {
		Set<String> lines = new LinkedHashSet<>();
		typed.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach(lines::add);
		if (lines.size() > MOST) {
			throw Refusal.of("report.rules-words-many", MOST);
		}
		return lines;
	}

}
