package org.ziping.document.docx;

import java.util.List;

import org.ziping.document.MarkedDocument;
import org.ziping.document.MarkedDocument.Line;
import org.ziping.document.MarkedDocument.Part;
import org.ziping.document.MarkedDocument.Span;

/** Sets a marked document: each mark becomes a content control. */
final class MarkedBody {

	private final Xml xml = new Xml("document");

	byte[] write(MarkedDocument document) {
		this.xml.open("body");
		this.xml.open("p").open("pPr").value("pStyle", "Title").close().run(document.title()).close();
		document.parts().forEach(this::part);
		DocxBody.page(this.xml);
		return this.xml.close().end();
	}

	private void part(Part part) {
		open(part.mark(), part.title());
		paragraph("Heading1", Line.of(1, List.of(Span.words(part.title()))));
		for (Line line : part.lines()) {
			if (line.table() != null) {
				open(line.spans().get(0).mark(), line.text());
				new DocxTable(line.table(), this.xml).write();
				close();
			}
			else {
				paragraph((line.level() > 0) ? "Heading" + line.level() : "OfficialBody", line);
			}
		}
		paragraph("OfficialBody", Line.of(0, List.of()));
		close();
	}

	private void paragraph(String style, Line line) {
		this.xml.open("p").open("pPr").value("pStyle", style).close();
		for (Span span : line.spans()) {
			if (span.mark().isEmpty()) {
				this.xml.run(span.text());
			}
			else {
				open(span.mark(), span.mark());
				this.xml.run(span.text());
				close();
			}
		}
		this.xml.close();
	}

	private void open(String mark, String name) {
		this.xml.open("sdt").open("sdtPr").value("alias", name).value("tag", mark).close().open("sdtContent");
	}

	private void close() {
		this.xml.close().close();
	}

}
