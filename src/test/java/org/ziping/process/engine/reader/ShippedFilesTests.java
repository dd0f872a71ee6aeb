package org.ziping.process.engine.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.process.DiagramFinding;
import org.ziping.process.steps.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What we ship passes our own reader, with the vocabulary as published; what is spoiled
 * does not.
 */
class ShippedFilesTests {

	private final Reader reader = new Reader(Vocabulary.published(), ReaderLimits.usual());

	@ParameterizedTest
	@MethodSource("files")
	void passesTheReader(Path file) throws IOException {
		assertThat(this.reader.read(file.getFileName().toString(), Files.readAllBytes(file))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "group_review", "bind_volume", "group_confirm", "deputy_approval", "leader_approval", "seal" })
	void refusesTheShippedDiagramWithoutARequiredStep(String step) throws IOException {
		assertThat(read(diagram().replace("\"" + step + "\"", "\"other_step\"")))
			.anyMatch((found) -> found.rule().equals("way-missing"));
	}

	@Test
	void refusesTheShippedDiagramWithAFlowRoundTheLeaders() throws IOException {
		assertThat(read(diagram().replace("</bpmn:process>",
				"<bpmn:sequenceFlow id=\"round\" sourceRef=\"bind_volume\" targetRef=\"seal\"/></bpmn:process>")))
			.extracting(DiagramFinding::element)
			.contains("group_confirm", "deputy_approval", "leader_approval");
	}

	@Test
	void readsTheShippedDiagramInFiftyMilliseconds() throws IOException {
		String diagram = diagram();
		for (int i = 0; i < 20; i++) {
			read(diagram);
		}
		long best = Long.MAX_VALUE;
		for (int i = 0; i < 20; i++) {
			long start = System.nanoTime();
			read(diagram);
			best = Math.min(best, System.nanoTime() - start);
		}
		assertThat(best).isLessThan(50_000_000);
	}

	@Test
	void theVocabularyIsThatOfTheDiagram() {
		assertThat(Vocabulary.published().nouns()).containsExactly("dates", "disclosure", "dossier", "people",
				"reminders", "submission");
	}

	private List<DiagramFinding> read(String diagram) {
		return this.reader.read("self-evaluation.bpmn", diagram.getBytes(StandardCharsets.UTF_8));
	}

	private static String diagram() throws IOException {
		return Files.readString(Path.of("processes/self-evaluation.bpmn"));
	}

	static Stream<Path> files() throws IOException {
		try (Stream<Path> processes = Files.list(Path.of("processes"));
				Stream<Path> forms = Files.list(Path.of("forms"))) {
			return Stream.concat(processes, forms).sorted().toList().stream();
		}
	}

}
