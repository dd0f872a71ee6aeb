package org.ziping.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;
import org.ziping.document.MarkedDocument;
import org.ziping.document.MarkedDocument.Line;
import org.ziping.document.MarkedDocument.Part;
import org.ziping.document.MarkedDocument.Span;
import org.ziping.document.TableBlock;

/**
 * Reads a marked document after others have worked on it: tracked changes as accepted,
 * what stands outside every mark kept as parts without one.
 */
final class MarkedReader {

	private static final String PART = "chapter:";

	private static final String TABLE = "table:";

	private static final Set<String> SKIPPED = Set.of("pPr", "rPr", "del", "moveFrom", "instrText", "Fallback",
			"commentReference", "footnoteReference");

	private final Styles styles;

	private final Numbering numbering;

	private final List<Part> parts = new ArrayList<>();

	private List<Line> loose = new ArrayList<>();

	private String title = "";

	MarkedReader(Styles styles, Numbering numbering) {
		this.styles = styles;
		this.numbering = numbering;
	}

	MarkedDocument read(Element document) {
		Parts.at(document, "body").ifPresent(this::body);
		endLoose();
		return new MarkedDocument(this.title, this.parts);
	}

	private void body(Element parent) {
		for (Element child : Parts.children(parent)) {
			String mark = mark(child);
			if (mark.startsWith(PART)) {
				endLoose();
				List<Line> lines = new ArrayList<>();
				Parts.at(child, "sdtContent").ifPresent((content) -> lines(content, "", lines));
				this.parts.add(new Part(mark, Parts.value(child, "sdtPr", "alias").orElse(""), lines));
			}
			else if (Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo").contains(child.getLocalName())
					&& !mark.startsWith(TABLE) && holdsParts(child)) {
				body(child);
			}
			else if (isTitle(child)) {
				this.title += RunText.of(child).words();
			}
			else {
				one(child, "", this.loose);
			}
		}
	}

	private static boolean holdsParts(Element element) {
		return Parts.children(element).stream().anyMatch((child) -> mark(child).startsWith(PART) || holdsParts(child));
	}

	private boolean isTitle(Element paragraph) {
		return Parts.is(paragraph, "p") && this.parts.isEmpty() && this.loose.isEmpty()
				&& "Title".equalsIgnoreCase(this.styles.name(paragraph));
	}

	private void endLoose() {
		if (this.loose.stream().anyMatch((line) -> !line.text().isEmpty())) {
			this.parts.add(new Part("", "", this.loose));
		}
		this.loose = new ArrayList<>();
	}

	private void lines(Element parent, String mark, List<Line> into) {
		Parts.children(parent).forEach((child) -> one(child, mark, into));
	}

	private void one(Element child, String mark, List<Line> into) {
		String own = mark(child).isEmpty() ? mark : mark(child);
		switch (child.getLocalName()) {
			case "p" -> paragraph(child, own, into);
			case "tbl" -> table(child, into);
			case "sdt" -> {
				if (own.startsWith(TABLE)) {
					into.add(Line.of(0, List.of(new Span("", own))));
				}
				else {
					Parts.at(child, "sdtContent").ifPresent((content) -> lines(content, own, into));
				}
			}
			case "sdtContent", "customXml", "ins", "moveTo" -> lines(child, own, into);
			default -> {
			}
		}
	}

	private void paragraph(Element paragraph, String mark, List<Line> into) {
		List<Span> spans = new ArrayList<>();
		List<Element> boxes = new ArrayList<>();
		String number = this.numbering.next(paragraph, this.styles);
		if (!number.isEmpty()) {
			spans.add(Span.words(number));
		}
		spans(paragraph, mark, spans, boxes);
		Line line = Line.of(this.styles.headingLevel(paragraph).orElse(0), spans);
		if (!line.text().isEmpty()) {
			into.add(line);
		}
		boxes.forEach((box) -> lines(box, "", into));
	}

	private static void spans(Element parent, String mark, List<Span> into, List<Element> boxes) {
		for (Element child : Parts.children(parent)) {
			String own = mark(child).isEmpty() ? mark : mark(child);
			switch (child.getLocalName()) {
				case "t" -> add(child.getTextContent(), own, into);
				case "tab", "br", "cr" -> add(" ", own, into);
				case "txbxContent" -> boxes.add(child);
				default -> {
					if (!SKIPPED.contains(child.getLocalName())) {
						spans(child, own, into, boxes);
					}
				}
			}
		}
	}

	private static void add(String text, String mark, List<Span> into) {
		int last = into.size() - 1;
		if (last >= 0 && into.get(last).mark().equals(mark)) {
			into.set(last, new Span(into.get(last).text() + text, mark));
		}
		else {
			into.add(new Span(text, mark));
		}
	}

	/** A table that nobody marked comes as lines of its cells. */
	private static void table(Element table, List<Line> into) {
		TableReader.read(table, "").map(TableBlock::rows).orElse(List.of()).forEach((row) -> {
			String cells = String.join(" ", row).strip();
			if (!cells.isEmpty()) {
				into.add(Line.of(0, List.of(Span.words(cells))));
			}
		});
	}

	private static String mark(Element element) {
		return Parts.is(element, "sdt") ? Parts.value(element, "sdtPr", "tag").orElse("") : "";
	}

}
