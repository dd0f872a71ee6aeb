package org.ziping.process.engine.reader;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import org.ziping.process.engine.reader.Described.Value;
import org.ziping.process.steps.Vocabulary;

/** The steps, questions and flows of a diagram with what matters about them. */
final class Shapes {

	private static final Set<String> TYPES = Set.of("process", "startEvent", "endEvent", "userTask", "serviceTask",
			"exclusiveGateway", "parallelGateway", "subProcess", "sequenceFlow");

	private static final Pattern COMPARISON = Pattern.compile("#\\{(verdict|returnTo) ?== ?'([A-Za-z_]+)'\\}");

	private final Tree tree;

	private final Map<String, String> labels = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	Shapes(Tree tree, Vocabulary vocabulary) {
		this.tree = tree;
		vocabulary.verbs().forEach((verb) -> this.labels.put(verb.noun() + "." + verb.name(), "@" + verb.label()));
		tree.elements().forEach((element) -> this.names.put(element.getAttribute("id"), element.getAttribute("name")));
	}

	Described described() {
		Described described = new Described();
		this.tree.elements()
			.stream()
			.filter((element) -> TYPES.contains(element.getLocalName()))
			.map(this::thing)
			.forEach(described::add);
		return described;
	}

	private Described.Thing thing(Element element) {
		String id = element.getAttribute("id");
		Map<String, Value> properties = new LinkedHashMap<>();
		boolean flow = "sequenceFlow".equals(element.getLocalName());
		properties.put("name", Value.of(element.getAttribute("name")));
		properties.put("type", new Value(element.getLocalName(), "@process.difference.type." + element.getLocalName()));
		properties.put("people", people(element));
		properties.put("due", Value.of(CompleteSteps.said(element, "dueDate")));
		properties.put("form", Value.of(CompleteSteps.said(element, "formRef")));
		properties.put("does", sentence(element, "expression"));
		properties.put("from", named(element.getAttribute("sourceRef")));
		properties.put("to", named(element.getAttribute("targetRef")));
		properties.put("when", flow ? answer(Returns.condition(element)) : Value.NOTHING);
		properties.put("otherwise", named(element.getAttribute("default")));
		properties.put("loop",
				Tree.children(element, "multiInstanceLoopCharacteristics")
					.stream()
					.map((loop) -> sentence(loop, "collection"))
					.findFirst()
					.orElse(Value.NOTHING));
		return new Described.Thing(id, element.getLocalName(), flow
				? name(element.getAttribute("sourceRef")) + " → " + name(element.getAttribute("targetRef")) : name(id),
				properties);
	}

	private String name(String id) {
		String name = this.names.getOrDefault(id, "");
		return name.isBlank() ? id : name;
	}

	private Value named(String id) {
		return new Value(id, name(id));
	}

	private Value people(Element element) {
		return Stream.of("assignee", "candidateGroups", "candidateUsers")
			.map((who) -> sentence(element, who))
			.filter((said) -> !said.raw().isEmpty())
			.findFirst()
			.orElse(Value.NOTHING);
	}

	private Value sentence(Element element, String attribute) {
		String said = CompleteSteps.said(element, attribute);
		return new Value(said, this.labels.getOrDefault(Expressions.verb(said), said));
	}

	private Value answer(String condition) {
		Matcher asked = COMPARISON.matcher(condition);
		if (!asked.matches()) {
			return Value.of(condition);
		}
		return new Value(condition, "verdict".equals(asked.group(1)) ? "@process.difference.answer." + asked.group(2)
				: name(asked.group(2)));
	}

}
