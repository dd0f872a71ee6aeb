package org.ziping.process.engine.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

/**
 * The steps and flows of one process as the engine moves its tokens through them,
 * sub-processes opened, reminders left out.
 */
final class Net {

	private static final Map<String, Kind> KINDS = Map.of("startEvent", Kind.START, "endEvent", Kind.END, "userTask",
			Kind.PERSON, "serviceTask", Kind.MACHINE, "exclusiveGateway", Kind.CHOICE, "parallelGateway", Kind.TOGETHER,
			"subProcess", Kind.PART);

	private static final Pattern COMPARISON = Pattern.compile("#\\{(verdict|returnTo) ?== ?'([A-Za-z_]+)'\\}");

	/** What a token meets. */
	enum Kind {

		START, END, PERSON, MACHINE, CHOICE, TOGETHER, PART

	}

	/** A flow: where it leads, and the answer it waits for, if any. */
	record Way(String flow, String to, String variable, String literal, boolean otherwise) {

		boolean isFree() {
			return this.variable.isEmpty();
		}

	}

	/**
	 * One step.
	 *
	 * @param verb the sentence of a service task, or nothing
	 * @param part the sub-process around it, or nothing
	 * @param arrivals how many flows lead to it
	 */
	record Node(String id, String name, Kind kind, Element element, String verb, String part, List<Way> ways,
			int arrivals) {

		/**
		 * Whether somebody or something works here; all else the engine passes at once.
		 */
		boolean isWork() {
			return this.kind == Kind.PERSON || this.kind == Kind.MACHINE || this.kind == Kind.PART;
		}

		/** What others call it: its id, or the sentence of a service task. */
		boolean is(String word) {
			return this.id.equals(word) || this.verb.equals(word);
		}

	}

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final Map<String, String> starts = new LinkedHashMap<>();

	Net(Element process) {
		open(process, "");
	}

	private void open(Element scope, String part) {
		List<Element> inside = Tree.children(scope);
		for (Element element : inside) {
			Kind kind = KINDS.get(element.getLocalName());
			if (kind == null || "true".equals(element.getAttribute("triggeredByEvent"))) {
				continue;
			}
			String id = element.getAttribute("id");
			this.nodes.put(id, new Node(id, element.getAttribute("name"), kind, element,
					Expressions.verb(CompleteSteps.said(element, "expression")), part, ways(inside, element),
					(int) flows(inside).stream().filter((flow) -> id.equals(flow.getAttribute("targetRef"))).count()));
			if (kind == Kind.START) {
				this.starts.putIfAbsent(part, id);
			}
			if (kind == Kind.PART) {
				open(element, id);
			}
		}
	}

	private static List<Element> flows(List<Element> inside) {
		return inside.stream().filter((element) -> "sequenceFlow".equals(element.getLocalName())).toList();
	}

	private static List<Way> ways(List<Element> inside, Element node) {
		List<Way> ways = new ArrayList<>();
		for (Element flow : flows(inside)) {
			if (node.getAttribute("id").equals(flow.getAttribute("sourceRef"))) {
				Matcher asked = COMPARISON.matcher(Returns.condition(flow));
				boolean waits = asked.matches();
				ways.add(new Way(flow.getAttribute("id"), flow.getAttribute("targetRef"), waits ? asked.group(1) : "",
						waits ? asked.group(2) : "", flow.getAttribute("id").equals(node.getAttribute("default"))));
			}
		}
		return ways;
	}

	/** The start of the process, or of that sub-process. */
	String start(String part) {
		return this.starts.getOrDefault(part, "");
	}

	Node node(String id) {
		return this.nodes.get(id);
	}

	Set<String> ids() {
		return this.nodes.keySet();
	}

	/** The answers that a person at this step is offered, each with where it may lead. */
	List<Answer> answers(Node step) {
		Node next = (step.ways().size() == 1) ? node(step.ways().get(0).to()) : null;
		boolean loops = !Tree.children(step.element(), "multiInstanceLoopCharacteristics").isEmpty();
		if (loops || next == null || next.kind() != Kind.CHOICE) {
			return List.of(new Answer("PASS", ""));
		}
		List<Answer> answers = new ArrayList<>();
		for (Way way : next.ways()) {
			if ("verdict".equals(way.variable())) {
				answer(way, answers);
			}
		}
		return answers.isEmpty() ? List.of(new Answer("PASS", "")) : answers;
	}

	private void answer(Way way, List<Answer> answers) {
		Node asked = node(way.to());
		if (!"RETURN".equals(way.literal()) || asked == null || asked.kind() != Kind.CHOICE) {
			answers.add(new Answer(way.literal(), ""));
			return;
		}
		List<Answer> returns = asked.ways()
			.stream()
			.filter((target) -> "returnTo".equals(target.variable()))
			.map((target) -> new Answer("RETURN", target.literal()))
			.toList();
		answers.addAll(returns.isEmpty() ? List.of(new Answer("RETURN", "")) : returns);
	}

	/** What a step answers: a verdict, and where a return leads. */
	record Answer(String verdict, String returnTo) {

		static Answer of(Explorer.State state) {
			return new Answer(state.verdict(), state.returnTo());
		}

		String of(String variable) {
			return "returnTo".equals(variable) ? this.returnTo : this.verdict;
		}

		String word() {
			return (this.verdict + " " + this.returnTo).isBlank() ? "—" : (this.verdict + " " + this.returnTo).strip();
		}

	}

}
