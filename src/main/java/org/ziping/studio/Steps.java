package org.ziping.studio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The human steps of a diagram in the order in which an evaluation usually meets them.
 */
final class Steps {

	private final Xml diagram;

	private final TimetableRows rows;

	private final Set<String> visited = new HashSet<>();

	private final List<Element> way = new ArrayList<>();

	private Steps(Xml diagram, TimetableRows rows) {
		this.diagram = diagram;
		this.rows = rows;
	}

	static List<Step> of(String bpmn, String timetable) {
		Steps steps = new Steps(Xml.of(bpmn), TimetableRows.of(timetable));
		return steps.list();
	}

	private List<Step> list() {
		this.diagram.all("process").stream().findFirst().ifPresent(this::walk);
		Set<Element> tasks = new LinkedHashSet<>(this.way);
		tasks.addAll(this.diagram.all("userTask"));
		return tasks.stream().map(this::step).toList();
	}

	private void walk(Element scope) {
		Optional<Element> at = Xml.children(scope, "startEvent").stream().findFirst();
		while (at.isPresent() && this.visited.add(at.get().getAttribute("id"))) {
			Element node = at.get();
			if ("subProcess".equals(node.getLocalName())) {
				walk(node);
			}
			if ("userTask".equals(node.getLocalName())) {
				this.way.add(node);
			}
			at = usual(scope, node).flatMap((flow) -> this.diagram.byId(flow.getAttribute("targetRef")));
		}
	}

	/** Where the token goes when everybody agrees. */
	static Optional<Element> usual(Element scope, Element node) {
		List<Element> flows = leaving(scope, node);
		return flows.stream()
			.filter((flow) -> flow.getTextContent().contains("'PASS'"))
			.findFirst()
			.or(() -> flows.stream().findFirst());
	}

	static List<Element> leaving(Element scope, Element node) {
		return Xml.children(scope, "sequenceFlow")
			.stream()
			.filter((flow) -> flow.getAttribute("sourceRef").equals(node.getAttribute("id")))
			.toList();
	}

	private Step step(Element task) {
		String id = task.getAttribute("id");
		Optional<TimetableRows.Time> time = this.rows.time(id);
		return new Step(id, task.getAttribute("name"), people(task), time.map(TimetableRows.Time::days).orElse(0),
				time.map(TimetableRows.Time::workingDays).orElse(true), task.getAttributeNS(Xml.CAMUNDA, "formRef"),
				!this.way.contains(task), splits(task));
	}

	private static String people(Element task) {
		return Stream.of("assignee", "candidateGroups", "candidateUsers")
			.map((who) -> task.getAttributeNS(Xml.CAMUNDA, who))
			.filter((said) -> !said.isBlank())
			.findFirst()
			.orElse("");
	}

	private static boolean splits(Element task) {
		for (Node at = task; at instanceof Element element; at = at.getParentNode()) {
			if (!Xml.children(Objects.requireNonNull(element), "multiInstanceLoopCharacteristics").isEmpty()) {
				return true;
			}
		}
		return false;
	}

}
