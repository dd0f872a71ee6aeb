package org.ziping.process.engine.reader;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A parsed XML file: its elements in document order, each findable by its id. */
final class Tree {

	private final List<Element> elements = new ArrayList<>();

	private int depth;

	private boolean instructions;

	Tree(Document document) {
		Node at = document.getFirstChild();
		int level = 1;
		while (at != null) {
			this.depth = Math.max(this.depth, level);
			this.instructions |= at.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE;
			if (at instanceof Element element) {
				this.elements.add(element);
			}
			if (at.getFirstChild() != null) {
				at = at.getFirstChild();
				level++;
				continue;
			}
			while (at != null && at.getNextSibling() == null) {
				at = (at.getParentNode() == document) ? null : at.getParentNode();
				level--;
			}
			at = (at != null) ? at.getNextSibling() : null;
		}
	}

	List<Element> elements() {
		return this.elements;
	}

	List<Element> named(String localName) {
		return this.elements.stream().filter((element) -> localName.equals(element.getLocalName())).toList();
	}

	int depth() {
		return this.depth;
	}

	boolean hasInstructions() {
		return this.instructions;
	}

	Element root() {
		return this.elements.get(0);
	}

	/** The id by which a person finds the shape: its own or the nearest around it. */
	static String place(Element element) {
		for (Node at = element; at instanceof Element candidate; at = at.getParentNode()) {
			if (!candidate.getAttribute("id").isBlank()) {
				return candidate.getAttribute("id");
			}
		}
		return element.getNodeName();
	}

	static List<Element> children(Element parent) {
		List<Element> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}

	static List<Element> children(Element parent, String localName) {
		return children(parent).stream().filter((child) -> localName.equals(child.getLocalName())).toList();
	}

	/** The words directly inside, without those of the children. */
	static String ownText(Element element) {
		StringBuilder words = new StringBuilder();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
				words.append(child.getNodeValue());
			}
		}
		return words.toString();
	}

}
