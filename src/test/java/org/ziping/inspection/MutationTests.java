package org.ziping.inspection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.ziping.inspection.text.PlainText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One digit of one amount or share is changed, and the inspection must say something new.
 * The first digits of a few figures of each report in every build; with {@code -Drounds=}
 * all digits of all figures, among them goals that no other number in the text bears out
 * and last digits that drown in rounding.
 */
class MutationTests {

	private static final boolean ALL = Integer.getInteger("rounds", 0) > 0;

	private static final Pattern FIGURE = Pattern
		.compile("(?<![\\d.,近约×〔])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?=\\s?(?:万元|%))(?!\\s?%[以])");

	private static final List<String> REPORTS = Stream
		.concat(Stream.of("clean-2025"), IntStream.rangeClosed(1, 10).mapToObj("unseen/u%02d"::formatted))
		.toList();

	@Test
	void findsAChangedDigitWithoutATable() {
		int[] counts = new int[2];
		for (String name : REPORTS) {
			mutate(name, ReportFixtures.text(name), Facts.none(), counts);
		}
		System.out.printf("mutation without a sheet: %d of %d found%n", counts[0], counts[1]);
		assertThat(counts[0] * 100).isGreaterThanOrEqualTo(counts[1] * 75);
	}

	@Test
	void findsAChangedDigitWithTheTable() {
		int[] counts = new int[2];
		mutate("clean-2025", ReportFixtures.text("clean-2025"), sheet(), counts);
		System.out.printf("mutation with a sheet: %d of %d found%n", counts[0], counts[1]);
		assertThat(counts[0] * 100).isGreaterThanOrEqualTo(counts[1] * 98);
	}

	/** The figures of the sound report as its data table holds them. */
	private static Facts sheet() {
		return Facts.of(ReportFixtures.lines("clean-2025.facts")
			.stream()
			.map((line) -> line.split("\t"))
			.map((cells) -> Fact.of(cells[0], cells[1], cells[2], cells[3].equals("-") ? "" : cells[3],
					cells[4].split("\\|")))
			.toList());
	}

	private static void mutate(String name, String text, Facts facts, int[] counts) {
		Set<String> before = new HashSet<>(findings(text, facts));
		Matcher matcher = FIGURE.matcher(text);
		List<int[]> places = new ArrayList<>();
		while (matcher.find()) {
			for (int at = matcher.start(); at < matcher.end(); at++) {
				boolean digit = Character.isDigit(text.charAt(at));
				if (digit && (ALL || at == matcher.start())) {
					places.add(new int[] { at, matcher.start(), matcher.end() });
				}
			}
		}
		for (int i = 0; i < places.size(); i += ALL ? 1 : 4) {
			int at = places.get(i)[0];
			char digit = text.charAt(at);
			String changed = text.substring(0, at) + (char) ((digit == '9') ? '8' : digit + 1) + text.substring(at + 1);
			counts[1]++;
			if (before.containsAll(findings(changed, facts))) {
				System.out.println("unseen change: " + name + " "
						+ text.substring(Math.max(0, places.get(i)[1] - 14), places.get(i)[2] + 2).replace("\n", ""));
			}
			else {
				counts[0]++;
			}
		}
	}

	private static List<String> findings(String text, Facts facts) {
		return new Inspection().inspect(PlainText.read(text), facts, Stage.SUBMISSION)
			.stream()
			.filter((finding) -> finding.code().matches("A0[123]|N01|FACT|BASIS"))
			.map((finding) -> finding.code() + finding.sentence())
			.toList();
	}

}
