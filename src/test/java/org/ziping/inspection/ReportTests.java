package org.ziping.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.ziping.inspection.ReportFixtures.Expected;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole reports: everything expected is found, and nothing else. */
class ReportTests {

	static final List<String> REPORTS = ReportFixtures.ALL;

	@ParameterizedTest
	@FieldSource("REPORTS")
	void findsWhatIsExpectedAndNothingElse(String name) {
		List<Finding> open = new ArrayList<>(
				new Inspection().inspect(ReportFixtures.report(name), Facts.none(), Stage.SUBMISSION));
		Map<String, int[]> byCode = new TreeMap<>();
		List<Expected> missed = new ArrayList<>();
		for (Expected expected : ReportFixtures.expected(name)) {
			Finding hit = open.stream().filter(expected::matches).findFirst().orElse(null);
			int[] counts = byCode.computeIfAbsent(expected.code(), (code) -> new int[3]);
			counts[(hit != null) ? 0 : 1]++;
			if (hit != null) {
				open.remove(hit);
			}
			else {
				missed.add(expected);
			}
		}
		open.forEach((finding) -> byCode.computeIfAbsent(finding.code(), (code) -> new int[3])[2]++);
		byCode.forEach((code, counts) -> System.out.printf("%s %s: found %d, missed %d, unexpected %d%n", name, code,
				counts[0], counts[1], counts[2]));
		assertThat(missed).isEmpty();
		assertThat(open).extracting(Finding::code, Finding::sentence, Finding::quote).isEmpty();
	}

	@Test
	void wordsEveryFindingInTwoLanguages() {
		for (String name : ReportFixtures.ALL) {
			for (Finding finding : new Inspection().inspect(ReportFixtures.report(name), Facts.none(),
					Stage.SUBMISSION)) {
				assertThat(finding.sentence()).isNotBlank().doesNotContain("{0}");
				assertThat(finding.sentence(Locale.ENGLISH)).isNotEqualTo(finding.sentence());
			}
		}
	}

	@Test
	void fingerprintsStayWhileTheWordsMove() {
		String fault = "逐人建立台帐，做到清楚明白。";
		Finding here = only("L01", ReportFixtures.inspect(fault));
		Finding there = only("L01", ReportFixtures.inspect("先有别的一段话。", fault));
		assertThat(here.fingerprint()).isEqualTo(there.fingerprint());
		assertThat(here.place()).isNotEqualTo(there.place());
	}

	@Test
	void isQuietAboutEmptyChaptersWhileWriting() {
		ReportText report = ReportFixtures.report("wrapped-2022");
		assertThat(new Inspection().inspect(report, Facts.none(), Stage.WRITING)).extracting(Finding::code)
			.doesNotContain("T03", "T04")
			.contains("T01");
	}

	private static Finding only(String code, List<Finding> findings) {
		List<Finding> found = findings.stream().filter((finding) -> finding.code().equals(code)).toList();
		assertThat(found).hasSize(1);
		return found.get(0);
	}

}
