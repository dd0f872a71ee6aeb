package org.ziping.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.ziping.inspection.text.PlainText;

import static org.assertj.core.api.Assertions.assertThat;

/** Published reports that lie beside the project, where they do: never part of it. */
class SampleTests {

	private static final Map<String, Set<String>> HEADLINES = Map.of("LW24.txt", Set.of("A04", "T05", "F04", "N01"),
			"LW22.txt", Set.of("T01", "A04", "T03"), "ZJ22.txt", Set.of("T02", "F01", "T05", "N01"));

	@Test
	void findsWhatAMachineCanSee() throws IOException {
		String named = System.getenv("ZIPING_SAMPLES");
		Path folder = Path.of((named != null) ? named : "../shared/samples");
		Path table = folder.toAbsolutePath().resolveSibling("domain").resolve("report-checks.md");
		if (!Files.exists(table)) {
			System.out.println("samples skipped: no table of findings beside " + folder);
			return;
		}
		Score score = new Score(List.of());
		for (String report : HEADLINES.keySet().stream().sorted().toList()) {
			List<Finding> findings = new Inspection()
				.inspect(PlainText.read(Files.readAllBytes(folder.resolve(report))), Facts.none(), Stage.SUBMISSION);
			score.add(report, SampleFindings.read(table, report.replace(".txt", "")), findings);
		}
		score.print("published reports");
		assertThat(score.recall()).isGreaterThanOrEqualTo(0.90);
		// What is found besides was read: all of it is there, the table only counts it
		// elsewhere.
		assertThat(score.precision()).isGreaterThanOrEqualTo(0.80);
	}

	@Test
	void findsTheHeadlinesOfPublishedReports() throws IOException {
		String named = System.getenv("ZIPING_SAMPLES");
		Path folder = Path.of((named != null) ? named : "../shared/samples");
		if (!Files.isDirectory(folder)) {
			System.out.println("samples skipped: no folder " + folder);
			return;
		}
		for (Map.Entry<String, Set<String>> report : HEADLINES.entrySet()) {
			Path file = folder.resolve(report.getKey());
			if (!Files.exists(file)) {
				System.out.println("sample skipped: " + report.getKey());
				continue;
			}
			List<Finding> findings = new Inspection().inspect(PlainText.read(Files.readAllBytes(file)), Facts.none(),
					Stage.SUBMISSION);
			assertThat(findings).as(report.getKey())
				.filteredOn((finding) -> finding.level() == Level.MANDATORY)
				.extracting(Finding::code)
				.containsOnlyElementsOf(report.getValue())
				.containsAll(report.getValue());
		}
	}

}
