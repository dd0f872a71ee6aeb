package org.ziping.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.ziping.inspection.number.Claim;
import org.ziping.inspection.number.Claim.Outcome;
import org.ziping.inspection.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same sum, share, ratio and change in thirty further ways each, written before the
 * rules read them: none that is right may be called wrong; how many wrong ones are seen
 * is printed.
 */
class ManyWaysTests {

	private static final Map<String, String[][]> RIGHT = new TreeMap<>(Map.of("shares",
			new String[][] { { "W", "412", "P", "163", "R", "39.56" }, { "W", "800", "P", "200", "R", "25" } },
			"ratios",
			new String[][] { { "W", "412", "P", "163", "R", "39.56" }, { "W", "232", "P", "67", "R", "28.88" } },
			"totals", new String[][] { { "A", "63", "B", "17", "C", "80" }, { "A", "1,436", "B", "64", "C", "1,500" } },
			"changes", new String[][] { { "N", "125", "O", "100", "D", "25", "G", "25" },
					{ "N", "126", "O", "84", "D", "42", "G", "50" } }));

	private static final Map<String, String[]> WRONG = Map.of("shares",
			new String[] { "W", "412", "P", "163", "R", "49.56" }, "ratios",
			new String[] { "W", "412", "P", "163", "R", "49.56" }, "totals",
			new String[] { "A", "63", "B", "17", "C", "90" }, "changes",
			new String[] { "N", "125", "O", "100", "D", "35", "G", "35" });

	@Test
	void misreadsNoneOfManyWays() {
		List<String> misread = new ArrayList<>();
		RIGHT.forEach((kind, fillings) -> {
			List<String> phrases = ReportFixtures.lines("phrases/" + kind + ".txt");
			List<String> blind = new ArrayList<>();
			for (String phrase : phrases) {
				for (String[] filling : fillings) {
					if (fails(fill(phrase, filling))) {
						misread.add(fill(phrase, filling));
					}
				}
				if (!fails(fill(phrase, WRONG.get(kind)))) {
					blind.add(phrase);
				}
			}
			System.out.printf("%s in %d ways: %d wrong ones seen%n", kind, phrases.size(),
					phrases.size() - blind.size());
			blind.forEach((phrase) -> System.out.println("  blind " + phrase));
			assertThat(phrases).hasSizeGreaterThanOrEqualTo(30);
			assertThat(blind.size()).as(kind).isLessThanOrEqualTo(phrases.size() / 6);
		});
		assertThat(misread).isEmpty();
	}

	private static String fill(String phrase, String... pairs) {
		String text = phrase;
		for (int i = 0; i < pairs.length; i += 2) {
			text = text.replace("{" + pairs[i] + "}", pairs[i + 1]);
		}
		return text;
	}

	private static boolean fails(String text) {
		List<Claim> claims = new Reading(ReportText.ofParagraphs(text), Facts.none()).claims();
		return claims.stream().anyMatch((claim) -> claim.outcome() == Outcome.DOES_NOT_HOLD);
	}

}
