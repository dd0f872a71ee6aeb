package org.ziping.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;

/**
 * The words of a paragraph as they stand once every tracked change is accepted: what was
 * inserted counts, what was struck out does not.
 */
final class RunText {

	private static final Set<String> SKIPPED = Set.of("pPr", "rPr", "del", "moveFrom", "delText", "instrText",
			"delInstrText", "Fallback", "footnoteReference", "endnoteReference", "commentReference", "ruby");

	private final List<Element> boxes = new ArrayList<>();

	private final StringBuilder words = new StringBuilder();

	private boolean pageBreak;

	static RunText of(Element paragraph) {
		RunText text = new RunText();
		text.walk(paragraph);
		return text;
	}

	String words() {
		return this.words.toString().strip();
	}

	/** Text boxes that hang on this paragraph: each is a body of its own. */
	List<Element> boxes() {
		return this.boxes;
	}

	boolean pageBreak() {
		return this.pageBreak;
	}

	private void walk(Element parent) {
		for (Element child : Parts.children(parent)) {
			switch (child.getLocalName()) {
				case "t" -> this.words.append(child.getTextContent());
				case "tab", "ptab" -> this.words.append(' ');
				case "noBreakHyphen" -> this.words.append('-');
				case "br", "cr" -> lineBreak(child);
				case "txbxContent" -> this.boxes.add(child);
				default -> {
					if (!SKIPPED.contains(child.getLocalName())) {
						walk(child);
					}
				}
			}
		}
	}

	private void lineBreak(Element child) {
		if ("page".equals(Parts.attribute(child, "type"))) {
			this.pageBreak = true;
		}
		else {
			this.words.append('\n');
		}
	}

}
