package org.ziping.process.engine.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import org.ziping.process.DiagramFinding;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The shipped diagram with one flow or step spoiled: what people could do wrong on it is
 * found, and each way that is told can really be gone. Samples in {@code mvn verify}, all
 * with {@code -Drounds=100000}.
 */
class MutationTests {

	private static final int ROUNDS = Integer.getInteger("rounds", 120);

	private static final byte[] SHIPPED = shipped();

	private final List<Rule> rules = List.of(new CompleteSteps(), new Timers(), new Loops(), new Returns(),
			new RequiredWay());

	@Test
	void findsEachMutantThatBreaksAPolicyAndInventsNone() throws SAXException, IOException {
		List<Consumer<Document>> mutants = mutants();
		java.util.Collections.shuffle(mutants, new Random(7));
		int broken = 0;
		int kept = 0;
		for (Consumer<Document> mutant : mutants.subList(0, Math.min(ROUNDS, mutants.size()))) {
			Document spoiled = SecureXml.parse(SHIPPED, ReaderLimits.usual());
			mutant.accept(spoiled);
			Tree tree = new Tree(spoiled);
			Wanderer wanderer = new Wanderer(tree);
			boolean wrong = wanderer.wander(new Random(11));
			List<DiagramFinding> found = found(tree);
			if (wrong) {
				broken++;
				assertThat(found).as(wanderer.told()).isNotEmpty();
			}
			else if (found.isEmpty()) {
				kept++;
			}
			for (DiagramFinding finding : found) {
				if (finding.rule().equals("policy") || finding.rule().equals("no-way-on")) {
					assertThat(wanderer.goes(finding.path())).as(finding.toString()).isTrue();
				}
			}
		}
		assertThat(broken).isPositive();
		assertThat(kept).isPositive();
	}

	private List<DiagramFinding> found(Tree tree) {
		Findings findings = new Findings();
		this.rules.forEach((rule) -> rule.read(tree, findings));
		if (findings.isEmpty()) {
			new EveryWay().read(tree, findings);
		}
		return findings.list();
	}

	/** Each flow removed, led to each other step or doubled; each step passed by. */
	private static List<Consumer<Document>> mutants() throws SAXException, IOException {
		Tree tree = new Tree(SecureXml.parse(SHIPPED, ReaderLimits.usual()));
		List<Consumer<Document>> mutants = new ArrayList<>();
		List<Element> flows = tree.named("sequenceFlow");
		for (int flow = 0; flow < flows.size(); flow++) {
			int at = flow;
			mutants.add((spoiled) -> drop(flow(spoiled, at)));
			mutants.add((spoiled) -> {
				Element copy = (Element) flow(spoiled, at).cloneNode(true);
				copy.setAttribute("id", "doubled");
				flow(spoiled, at).getParentNode().appendChild(copy);
			});
			Tree.children((Element) flows.get(flow).getParentNode())
				.stream()
				.filter((node) -> node.getLocalName().endsWith("Task") || node.getLocalName().endsWith("Gateway"))
				.map((node) -> node.getAttribute("id"))
				.forEach((node) -> mutants.add((spoiled) -> flow(spoiled, at).setAttribute("targetRef", node)));
		}
		tree.named("userTask")
			.forEach((task) -> mutants.add((spoiled) -> passBy(new Tree(spoiled), task.getAttribute("id"))));
		return mutants;
	}

	private static Element flow(Document spoiled, int at) {
		return new Tree(spoiled).named("sequenceFlow").get(at);
	}

	private static void drop(Element element) {
		element.getParentNode().removeChild(element);
	}

	private static void passBy(Tree tree, String step) {
		String next = tree.named("sequenceFlow")
			.stream()
			.filter((flow) -> flow.getAttribute("sourceRef").equals(step))
			.map((flow) -> flow.getAttribute("targetRef"))
			.findFirst()
			.orElseThrow();
		tree.named("sequenceFlow")
			.stream()
			.filter((flow) -> flow.getAttribute("targetRef").equals(step))
			.forEach((flow) -> flow.setAttribute("targetRef", next));
	}

	private static byte[] shipped() {
		try {
			return Files.readAllBytes(Path.of("processes/self-evaluation.bpmn"));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
