package org.ziping.process.engine.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.ziping.process.DiagramFinding;
import org.ziping.process.steps.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Small processes in which only the way can be wrong. */
class EveryWayTests {

	private static final String FORK = "<bpmn:parallelGateway id=\"fork\"/><bpmn:parallelGateway id=\"join\"/>";

	@Test
	void permitsTheShippedDiagram() throws IOException {
		byte[] shipped = Files.readAllBytes(Path.of("processes/self-evaluation.bpmn"));
		assertThat(new Reader(Vocabulary.published(), ReaderLimits.usual()).read("self-evaluation.bpmn", shipped))
			.isEmpty();
	}

	@Test
	void permitsBranchesThatAreJoined() {
		assertThat(
				found(steps("a", "b") + FORK + flows("start-fork", "fork-a", "fork-b", "a-join", "b-join", "join-end")))
			.isEmpty();
	}

	@Test
	void seesABranchThatNeverComes() {
		String fork = steps("a", "b") + FORK + "<bpmn:exclusiveGateway id=\"which\"/>"
				+ flows("start-a", "a-which", "b-join", "fork-b", "join-end")
				+ ReaderFixtures.flow("which", "fork", "#{verdict == 'PASS'}")
				+ ReaderFixtures.flow("which", "join", "#{verdict == 'RETURN'}");
		assertThat(found(fork)).singleElement()
			.satisfies((found) -> assertThat(found.rule()).isEqualTo("waits-forever"))
			.satisfies((found) -> assertThat(found.element()).isEqualTo("join"))
			.satisfies((found) -> assertThat(found.path()).containsExactly("start", "a", "which", "join"));
	}

	@Test
	void seesAStepDoneTwiceAtATime() {
		String fork = steps("a", "b", "c") + FORK.replace("<bpmn:parallelGateway id=\"join\"/>", "")
				+ flows("start-fork", "fork-a", "fork-b", "a-c", "b-c", "c-end");
		assertThat(found(fork)).extracting(DiagramFinding::rule, DiagramFinding::element)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("done-twice", "c"));
	}

	@Test
	void seesAnAnswerWithoutAWayOn() {
		String asked = steps("a")
				+ "<bpmn:serviceTask id=\"s\" camunda:expression=\"#{dossier.concludeReview(dossierId)}\""
				+ " camunda:resultVariable=\"verdict\"/><bpmn:exclusiveGateway id=\"which\"/>"
				+ flows("start-a", "a-s", "s-which") + ReaderFixtures.flow("which", "end", "#{verdict == 'PASS'}")
				+ ReaderFixtures.flow("which", "a", "#{verdict == 'DRAFT'}");
		assertThat(found(asked)).extracting(DiagramFinding::rule, DiagramFinding::element, (found) -> found.args()[1])
			.containsExactly(org.assertj.core.groups.Tuple.tuple("no-way-on", "which", "RETURN"));
	}

	@Test
	void seesAQuestionThatNobodyAnsweredBefore() {
		String asked = steps("a") + "<bpmn:exclusiveGateway id=\"which\"/>" + flows("start-which", "a-end")
				+ ReaderFixtures.flow("which", "a", "#{verdict == 'PASS'}")
				+ ReaderFixtures.flow("which", "end", "#{verdict == 'RETURN'}");
		assertThat(found(asked)).extracting(DiagramFinding::rule).containsExactly("no-way-on");
	}

	@Test
	void saysSoWhenThereAreTooManyWays() {
		StringBuilder wide = new StringBuilder(FORK).append(flows("start-fork", "join-end"));
		for (int i = 0; i < 16; i++) {
			wide.append(steps("a" + i)).append(flows("fork-a" + i, "a" + i + "-join"));
		}
		assertThat(found(wide.toString())).extracting(DiagramFinding::rule).containsExactly("too-many-ways");
	}

	private static List<DiagramFinding> found(String inside) {
		String process = "<bpmn:process id=\"one\" isExecutable=\"true\" camunda:historyTimeToLive=\"P180D\">"
				+ "<bpmn:startEvent id=\"start\"/><bpmn:endEvent id=\"end\"/>" + inside + "</bpmn:process>";
		return ReaderFixtures.reader().read("a.bpmn", ReaderFixtures.diagram(process).getBytes(StandardCharsets.UTF_8));
	}

	private static String steps(String... ids) {
		StringBuilder steps = new StringBuilder();
		for (String id : ids) {
			steps.append(ReaderFixtures.step(id, ""));
		}
		return steps.toString();
	}

	private static String flows(String... ends) {
		StringBuilder flows = new StringBuilder();
		for (String both : ends) {
			flows.append(ReaderFixtures.flow(both.split("-")[0], both.split("-")[1]));
		}
		return flows.toString();
	}

}
