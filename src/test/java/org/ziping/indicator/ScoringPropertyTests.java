package org.ziping.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.ziping.indicator.catalogue.SystemReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds for every shipped system whatever the figures are. */
class ScoringPropertyTests {

	private static final int ROUNDS = Integer.getInteger("rounds", 20);

	private static final Pattern NAMED = Pattern.compile("[^\\s(]*\\[([^\\]]+)\\]");

	private final Random random = new Random(20_270_701);

	private static IndicatorSystem system(String code) {
		try (InputStream in = ScoringPropertyTests.class
			.getResourceAsStream("/catalogue/indicator-systems/" + code + ".yaml")) {
			return SystemReader.read(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Cell> cells(IndicatorSystem system) {
		List<Cell> cells = new ArrayList<>();
		SystemSample.cells(system).forEach((cell) -> {
			if (this.random.nextInt(12) > 0) {
				BigDecimal number = BigDecimal.valueOf(this.random.nextInt(20_000), 2);
				cells.add(Cell.assumed(cell.item(), cell.column(), number.toPlainString(), number));
			}
		});
		return cells;
	}

	private static ScoreCard card(IndicatorSystem system, List<Cell> cells) {
		Map<String, Given> answers = new HashMap<>();
		system.leaves().forEach((leaf) -> answers.put(leaf.code(), SystemSample.answer(leaf)));
		List<KeyTask> tasks = List.of(SystemSample.task("T01"));
		return new Scoring(new Sheet(system, cells, tasks), answers, tasks).card();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ziping-trial-2026", "sz-2021", "zj-2021", "gd-2023", "sc-dazhou", "project-2020" })
	void everyScoreLiesWithinItsWeightAndTheOrderOfEntryDoesNotMatter(String code) {
		IndicatorSystem system = system(code);
		for (int round = 0; round < ROUNDS; round++) {
			List<Cell> cells = cells(system);
			ScoreCard card = card(system, cells);
			assertThat(card.scores()).allSatisfy((score) -> score.self()
				.ifPresent((points) -> assertThat(points).isBetween(BigDecimal.ZERO, score.max())));
			assertThat(card.total()).isBetween(BigDecimal.ZERO, IndicatorSystem.FULL);
			Collections.shuffle(cells, this.random);
			assertThat(card(system, cells)).isEqualTo(card);
		}
	}

	/**
	 * Whoever does the sums of the explanation by hand comes to what stands behind them.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "ziping-trial-2026", "sz-2021", "zj-2021", "gd-2023" })
	void theExplanationRecomputesToTheSameNumber(String code) {
		IndicatorSystem system = system(code);
		int seen = 0;
		for (int round = 0; round < ROUNDS; round++) {
			for (Score score : card(system, cells(system)).scores()) {
				for (Sentence line : score.explanation().lines()) {
					if (line.code().equals("indicator.explain.line")) {
						recompute(line.arguments().get(0));
						seen++;
					}
				}
			}
		}
		assertThat(seen).isGreaterThan(ROUNDS);
	}

	private static void recompute(String line) {
		int equals = line.lastIndexOf(" = ");
		String stated = line.substring(equals + 3);
		BigDecimal found = value(NAMED.matcher(line.substring(0, equals)).replaceAll("$1"));
		boolean percent = stated.endsWith("%");
		BigDecimal said = number(stated);
		assertThat(found.doubleValue()).as(line)
			.isCloseTo(said.doubleValue(),
					within(percent ? 0.00006 : Math.max(1e-5, Math.abs(said.doubleValue()) * 1e-6)));
	}

	/** One step: a sum of several, or one product, quotient or absolute value. */
	private static BigDecimal value(String step) {
		Matcher absolute = Pattern.compile("ABS\\((.+)\\)").matcher(step);
		if (absolute.matches()) {
			return number(absolute.group(1)).abs();
		}
		String[] parts = step.split(" ");
		BigDecimal result = number(parts[0]);
		for (int at = 1; at + 1 < parts.length; at += 2) {
			BigDecimal next = number(parts[at + 1]);
			result = switch (parts[at]) {
				case "+" -> result.add(next);
				case "-" -> result.subtract(next);
				case "*" -> result.multiply(next);
				case "/" -> result.divide(next, MathContext.DECIMAL64);
				default -> throw new IllegalArgumentException(step);
			};
		}
		return result;
	}

	private static BigDecimal number(String shown) {
		String bare = shown.replaceAll("[^\\d.-]", "");
		BigDecimal number = new BigDecimal(bare).setScale(10, RoundingMode.HALF_UP);
		return shown.endsWith("%") ? number.movePointLeft(2) : number;
	}

}
