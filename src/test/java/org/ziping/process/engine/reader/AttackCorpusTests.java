package org.ziping.process.engine.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ziping.process.DiagramFinding;

import static org.assertj.core.api.Assertions.assertThat;

/** Each attack of the corpus is refused for its own reason, at its own element. */
class AttackCorpusTests {

	@ParameterizedTest(name = "{0} → {1}")
	@CsvFileSource(resources = "/attacks/index.csv", numLinesToSkip = 1)
	void refusesTheAttackForItsReason(String file, String rule, String element) throws IOException {
		List<DiagramFinding> found = read(file);
		assertThat(found).anyMatch((one) -> one.rule().equals(rule) && one.element().equals(element));
		assertThat(found).allSatisfy((one) -> assertThat(FindingWords.of(one)).isNotBlank());
		assertThat(System.getProperty("ziping.canary")).isNull();
	}

	@ParameterizedTest(name = "{0} again")
	@CsvFileSource(resources = "/attacks/index.csv", numLinesToSkip = 1)
	void refusesTheAttackInAFileDeployedLongAgoToo(String file, String rule, String element) throws IOException {
		if (!"no-history-time event-sub-process".contains(rule)) {
			try (InputStream attack = getClass().getResourceAsStream("/attacks/" + file)) {
				assertThat(ReaderFixtures.reader().readAgain(file, attack.readAllBytes())).isNotEmpty();
			}
		}
	}

	@Test
	void permitsTheStepThatTheAttacksSpoil() {
		assertThat(ReaderFixtures.read(ReaderFixtures.oneStep("", ""))).isEmpty();
	}

	@Test
	void refusesAFileLargerThanTheLimit() {
		assertThat(ReaderFixtures.read(ReaderFixtures.oneStep("", "<!--" + "x".repeat(1 << 20) + "-->")))
			.extracting(DiagramFinding::rule)
			.containsExactly("file-size");
	}

	@Test
	void refusesNamesOtherThanDiagramTableForm() {
		for (String name : List.of("a.html", "a.js", "a.groovy", "a.jar", "a.bpmn20.xml", "a.cmmn", "../a.bpmn",
				"a.bpmn\n", "a.bpmn.html", "/etc/a.bpmn ", "${x}.bpmn")) {
			assertThat(ReaderFixtures.reader().read(name, new byte[0])).extracting(DiagramFinding::rule)
				.containsExactly("file-name");
		}
	}

	@Test
	void refusesOtherEncodings() throws IOException {
		byte[] wide = ReaderFixtures.oneStep("", "").replace("UTF-8", "UTF-16").getBytes("UTF-16");
		assertThat(ReaderFixtures.reader().read("a.bpmn", wide)).extracting(DiagramFinding::rule)
			.containsExactly("encoding");
	}

	private static List<DiagramFinding> read(String file) throws IOException {
		try (InputStream attack = AttackCorpusTests.class.getResourceAsStream("/attacks/" + file)) {
			return ReaderFixtures.reader().read(file, attack.readAllBytes());
		}
	}

}
