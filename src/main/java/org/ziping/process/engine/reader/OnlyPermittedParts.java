package org.ziping.process.engine.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Refuses each element and attribute that the list does not name, and what it may not
 * hold.
 */
final class OnlyPermittedParts implements Rule {

	private final Permitted permitted;

	private final Texts texts;

	private final ReaderLimits limits;

	private final Set<String> prefixes;

	OnlyPermittedParts(Permitted permitted, Texts texts, ReaderLimits limits, Set<String> prefixes) {
		this.permitted = permitted;
		this.texts = texts;
		this.limits = limits;
		this.prefixes = prefixes;
	}

	@Override
	public void read(Tree tree, Findings findings) {
		for (Element element : tree.elements()) {
			String prefix = this.permitted.prefix(element.getNamespaceURI()).orElse("?");
			String name = prefix + ":" + element.getLocalName();
			Permitted.Element known = this.prefixes.contains(prefix) ? this.permitted.elements().get(name) : null;
			if (known == null) {
				findings.add(Tree.place(element), this.permitted.ruleFor(name, "element"), element.getNodeName());
			}
			text(element, (known != null) ? known.text() : null, findings);
			attributes(element, known, findings);
		}
	}

	private void text(Element element, String holds, Findings findings) {
		String words = Tree.ownText(element);
		if (holds != null) {
			this.texts.check(words, holds, Tree.place(element), element.getNodeName(), findings);
		}
		else if (!words.isBlank()) {
			boolean expression = Expressions.within(words);
			findings.add(Tree.place(element), expression ? "expression" : "text", element.getNodeName(), brief(words));
		}
	}

	private void attributes(Element element, Permitted.Element known, Findings findings) {
		NamedNodeMap attributes = element.getAttributes();
		if (attributes.getLength() > this.limits.attributes()) {
			findings.add(Tree.place(element), "attributes", attributes.getLength(), this.limits.attributes());
		}
		for (int i = 0; i < attributes.getLength(); i++) {
			Attr attribute = (Attr) attributes.item(i);
			if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
				namespace(element, attribute, findings);
			}
			else {
				attribute(element, attribute, (known != null) ? known.attributes() : List.of(), findings);
			}
		}
	}

	private void namespace(Element element, Attr declared, Findings findings) {
		String prefix = this.permitted.prefix(declared.getValue()).orElse("?");
		if (!this.prefixes.contains(prefix)) {
			findings.add(Tree.place(element), "namespace", brief(declared.getValue()));
		}
	}

	private void attribute(Element element, Attr attribute, List<String> names, Findings findings) {
		String name = attribute.getLocalName();
		if (attribute.getNamespaceURI() != null) {
			name = this.permitted.prefix(attribute.getNamespaceURI()).orElse("?") + ":" + name;
		}
		Permitted.Attribute known = this.permitted.attributes().get(name);
		if (known == null || !names.contains(name)) {
			findings.add(Tree.place(element), this.permitted.ruleFor(name, "attribute"), attribute.getName());
			if (Expressions.within(attribute.getValue())) {
				findings.add(Tree.place(element), "expression", attribute.getName(), brief(attribute.getValue()));
			}
			return;
		}
		this.texts.check(attribute.getValue(), known.holds(), Tree.place(element), attribute.getName(), findings);
	}

	static String brief(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return (line.length() > 60) ? line.substring(0, 60) + "…" : line;
	}

	static Set<String> bpmn() {
		return Set.copyOf(Arrays.asList("bpmn", "bpmndi", "dc", "di", "camunda", "modeler", "xsi"));
	}

	static Set<String> dmn() {
		return Set.copyOf(Arrays.asList("dmn", "dmndi", "dmndc", "dmnddi", "camundadmn", "modeler", "dc", "di"));
	}

}
