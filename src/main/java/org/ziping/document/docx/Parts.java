package org.ziping.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Short ways through the elements of a part, whichever edition of the format it is in.
 */
final class Parts {

	private Parts() {
	}

	static List<Element> children(Node parent) {
		List<Element> children = new ArrayList<>();
		for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
			if (at instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}

	static Stream<Element> children(Node parent, String name) {
		return children(parent).stream().filter((child) -> is(child, name));
	}

	static boolean is(Element element, String name) {
		return name.equals(element.getLocalName());
	}

	/** The element at the end of a path of first children. */
	static Optional<Element> at(Element from, String... path) {
		Optional<Element> found = Optional.of(from);
		for (String name : path) {
			found = found.flatMap((element) -> children(element, name).findFirst());
		}
		return found;
	}

	static String attribute(Element element, String name) {
		for (int at = 0; at < element.getAttributes().getLength(); at++) {
			Node attribute = element.getAttributes().item(at);
			if (name.equals(attribute.getLocalName())) {
				return attribute.getNodeValue();
			}
		}
		return "";
	}

	static Optional<String> value(Element from, String... path) {
		return at(from, path).map((element) -> attribute(element, "val"));
	}

	static Optional<Integer> number(Optional<String> value) {
		return value.filter((text) -> text.matches("-?\\d{1,9}")).map(Integer::valueOf);
	}

	/** Whether a switch such as {@code pageBreakBefore} is on. */
	static boolean on(Element from, String... path) {
		return at(from, path).map((element) -> !List.of("0", "false", "off").contains(attribute(element, "val")))
			.orElse(false);
	}

}
