package org.ziping.studio;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import org.ziping.core.Refusal;
import org.ziping.process.steps.Vocabulary;

/** A diagram and the few changes that need no drawing; each gives the new text. */
final class Diagram {

	private final Xml xml;

	private Diagram(Xml xml) {
		this.xml = xml;
	}

	static Diagram of(String bpmn) {
		return new Diagram(Xml.of(bpmn));
	}

	/** A step that an office adds, and where. */
	record NewStep(String after, String id, String name, String people, String form) {

	}

	boolean has(String id) {
		return this.xml.byId(id).isPresent();
	}

	/** What each shape is called. */
	Map<String, String> names() {
		return this.xml.all("*")
			.stream()
			.filter((element) -> !element.getAttribute("name").isBlank() && !element.getAttribute("id").isBlank())
			.collect(Collectors.toMap((element) -> element.getAttribute("id"),
					(element) -> element.getAttribute("name"), (one, other) -> one));
	}

	/** The forms in use, each with the step that shows it. */
	Map<String, String> formNames() {
		return this.xml.all("userTask")
			.stream()
			.collect(Collectors.toMap((task) -> task.getAttributeNS(Xml.CAMUNDA, "formRef"),
					(task) -> task.getAttribute("name"), (one, other) -> one));
	}

	/** A name for a new step, after its form. */
	String freeId(String form) {
		String id = form;
		for (int i = 2; has(id); i++) {
			id = form + "_" + i;
		}
		return id;
	}

	String inserted(NewStep step) {
		if (has(step.id()) || !step.id().matches("[a-z][a-z0-9_]{1,58}")) {
			throw Refusal.of("studio.step-id");
		}
		Element task = task(step.after());
		Element scope = (Element) task.getParentNode();
		Element flow = flowToSplit(scope, task);
		String source = flow.getAttribute("sourceRef");
		String target = flow.getAttribute("targetRef");
		List<Element> beside = beside(scope, flow);
		Element made = userTask(step, scope, task);
		String flowIn = retarget(scope, flow, step.id());
		String flowOut = step.id() + "_to_" + target;
		Element leaving = this.xml.like(flow, "sequenceFlow");
		leaving.setAttribute("id", flowOut);
		leaving.setAttribute("sourceRef", step.id());
		leaving.setAttribute("targetRef", target);
		scope.insertBefore(leaving, flow.getNextSibling());
		this.xml.textIn(made, "incoming", flowIn);
		this.xml.textIn(made, "outgoing", flowOut);
		this.xml.byId(target)
			.ifPresent((reached) -> Xml.children(reached, "incoming")
				.stream()
				.filter((said) -> said.getTextContent().strip().equals(flowIn))
				.forEach((said) -> said.setTextContent(flowOut)));
		Drawing drawing = new Drawing(this.xml);
		drawing.insert(source, step.id(), flowIn, flowOut);
		for (Element other : beside) {
			leave(target, other.getAttribute("id"));
			String now = retarget(scope, other, step.id());
			this.xml.textIn(made, "incoming", now);
			drawing.stay(source, now);
		}
		return this.xml.text();
	}

	/**
	 * Flows of the same question that lead to the same step, such as a second kind of
	 * yes.
	 */
	private static List<Element> beside(Element scope, Element flow) {
		return Xml.children(scope, "sequenceFlow")
			.stream()
			.filter((other) -> other != flow && other.getAttribute("sourceRef").equals(flow.getAttribute("sourceRef"))
					&& other.getAttribute("targetRef").equals(flow.getAttribute("targetRef")))
			.toList();
	}

	private void leave(String node, String flow) {
		this.xml.byId(node)
			.ifPresent((reached) -> Xml.children(reached, "incoming")
				.stream()
				.filter((said) -> said.getTextContent().strip().equals(flow))
				.forEach(Xml::remove));
	}

	String withPeople(String step, String people) {
		give(task(step), Who.chosen(people));
		return this.xml.text();
	}

	/** The words by which a person tells this version from others. */
	String labelled(String label) {
		this.xml.all("process").forEach((process) -> process.setAttributeNS(Xml.CAMUNDA, "camunda:versionTag", label));
		return this.xml.text();
	}

	/** Takes a step out again whose neighbours are then connected. */
	String without(String step) {
		Element task = task(step);
		Element scope = (Element) task.getParentNode();
		List<Element> in = Xml.children(scope, "sequenceFlow")
			.stream()
			.filter((flow) -> flow.getAttribute("targetRef").equals(step))
			.toList();
		List<Element> out = Steps.leaving(scope, task);
		if (in.isEmpty() || in.stream().map((flow) -> flow.getAttribute("sourceRef")).distinct().count() > 1
				|| out.size() != 1) {
			throw Refusal.of("studio.not-removable");
		}
		String target = out.get(0).getAttribute("targetRef");
		String flowOut = out.get(0).getAttribute("id");
		String flowIn = in.get(0).getAttribute("id");
		new Drawing(this.xml).remove(step, flowIn, flowOut);
		this.xml.byId(target)
			.ifPresent((reached) -> Xml.children(reached, "incoming")
				.stream()
				.filter((said) -> said.getTextContent().strip().equals(flowOut))
				.forEach((said) -> said.setTextContent(flowIn)));
		Xml.remove(out.get(0));
		Xml.remove(task);
		retarget(scope, in.get(0), target);
		for (Element other : in.subList(1, in.size())) {
			String now = retarget(scope, other, target);
			this.xml.byId(target)
				.ifPresent((reached) -> reached.insertBefore(incoming(reached, now), reached.getFirstChild()));
		}
		return this.xml.text();
	}

	private Element incoming(Element node, String flow) {
		Element said = this.xml.like(node, "incoming");
		said.setTextContent(flow);
		return said;
	}

	private Element task(String id) {
		return this.xml.byId(id)
			.filter((element) -> "userTask".equals(element.getLocalName()))
			.orElseThrow(() -> Refusal.of("studio.no-such-step"));
	}

	/**
	 * The flow on which the new step stands. A decision and the question that reads it
	 * stay together: the step then follows where everybody agreed.
	 */
	private Element flowToSplit(Element scope, Element task) {
		Element flow = only(Steps.leaving(scope, task));
		boolean repeated = !Xml.children(task, "multiInstanceLoopCharacteristics").isEmpty();
		Element next = reached(flow);
		while (repeated || "exclusiveGateway".equals(next.getLocalName())) {
			List<Element> flows = Steps.leaving(scope, next);
			flow = (flows.size() == 1) ? flows.get(0) : agreed(flows);
			repeated = "serviceTask".equals(next.getLocalName());
			next = reached(flow);
		}
		return flow;
	}

	private static Element agreed(List<Element> flows) {
		return only(flows.stream().filter((one) -> one.getTextContent().contains("'PASS'")).toList());
	}

	private static Element only(List<Element> flows) {
		if (flows.size() != 1) {
			throw Refusal.of("studio.not-after");
		}
		return flows.get(0);
	}

	private Element reached(Element flow) {
		return this.xml.byId(flow.getAttribute("targetRef")).orElseThrow(() -> Refusal.of("studio.not-after"));
	}

	private Element userTask(NewStep step, Element scope, Element after) {
		Element made = this.xml.like(after, "userTask");
		made.setAttribute("id", step.id());
		made.setAttribute("name", step.name());
		made.setAttributeNS(Xml.CAMUNDA, "camunda:formRef", step.form());
		made.setAttributeNS(Xml.CAMUNDA, "camunda:formRefBinding", "latest");
		made.setAttributeNS(Xml.CAMUNDA, "camunda:dueDate", "#{dates.due(dossierId, '" + step.id() + "')}");
		give(made, Who.chosen(step.people()));
		scope.insertBefore(made, after.getNextSibling());
		return made;
	}

	private static void give(Element task, Vocabulary.Verb people) {
		Stream.of("assignee", "candidateGroups", "candidateUsers")
			.forEach((name) -> task.removeAttributeNS(Xml.CAMUNDA, name));
		task.setAttributeNS(Xml.CAMUNDA, "camunda:" + Who.attribute(people), people.sentence());
	}

	/** A flow named after its ends is named anew when one of them changes. */
	private String retarget(Element scope, Element flow, String target) {
		String id = flow.getAttribute("id");
		String source = flow.getAttribute("sourceRef");
		boolean named = id.equals(source + "_to_" + flow.getAttribute("targetRef"));
		flow.setAttribute("targetRef", target);
		String now = source + "_to_" + target;
		if (!named || has(now)) {
			return id;
		}
		flow.setAttribute("id", now);
		Stream.of("incoming", "outgoing")
			.flatMap((end) -> this.xml.all(end).stream())
			.filter((said) -> said.getTextContent().strip().equals(id))
			.forEach((said) -> said.setTextContent(now));
		new Drawing(this.xml).rename(id, now);
		return now;
	}

}
