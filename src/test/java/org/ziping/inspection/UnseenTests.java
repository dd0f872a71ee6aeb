package org.ziping.inspection;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten reports written before the rules were read, their faults fixed before the first
 * run.
 */
class UnseenTests {

	@Test
	void findsTheFaultsOfReportsItHasNotSeen() {
		Score score = new Score(ReportFixtures.lines("unseen/also-true.txt"));
		for (int i = 1; i <= 10; i++) {
			String name = "unseen/u%02d".formatted(i);
			score.add(name, wanted(name),
					new Inspection().inspect(ReportFixtures.report(name), Facts.none(), Stage.SUBMISSION));
		}
		score.print("unseen reports");
		assertThat(score.recall()).isGreaterThanOrEqualTo(0.90);
		assertThat(score.precision()).isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void findsTheFaultsOfThreeMore() {
		Score score = new Score(List.of());
		for (int i = 11; i <= 13; i++) {
			String name = "unseen/u%02d".formatted(i);
			score.add(name, wanted(name),
					new Inspection().inspect(ReportFixtures.report(name), Facts.none(), Stage.SUBMISSION));
		}
		score.print("three more");
		assertThat(score.recall()).isGreaterThanOrEqualTo(0.90);
		assertThat(score.precision()).isGreaterThanOrEqualTo(0.95);
	}

	private static List<Score.Wanted> wanted(String name) {
		List<Score.Wanted> wanted = new ArrayList<>();
		ReportFixtures.lines(name + ".expected").forEach((line) -> {
			String[] cells = line.split("\t");
			boolean optional = cells[0].startsWith("?");
			List<String> codes = List.of(cells[0].replace("?", "").split("\\|"));
			wanted.add(new Score.Wanted("", codes, List.of(cells[1].split("\\|")), 0, 0, optional));
		});
		return wanted;
	}

}
