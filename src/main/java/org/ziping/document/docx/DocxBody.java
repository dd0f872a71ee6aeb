package org.ziping.document.docx;

import org.ziping.document.Block;
import org.ziping.document.Heading;
import org.ziping.document.OfficialDocument;
import org.ziping.document.PageBreak;
import org.ziping.document.Paragraph;
import org.ziping.document.Signature;
import org.ziping.document.TableBlock;
import org.ziping.document.Title;

/**
 * Sets the blocks of a document one after another, in the styles of an official document.
 */
final class DocxBody {

	/** A full-width sign with its narrowed spacing: 28 of them make a line. */
	private static final int SIGN = 315;

	private final Xml xml = new Xml("document");

	private boolean breakBefore;

	private boolean afterTable;

	byte[] write(OfficialDocument document) {
		this.xml.open("body");
		paragraph("Title", document.title());
		paragraph("IssuingUnit", (document.unit() == null) ? "" : document.unit());
		document.blocks().forEach(this::block);
		if (this.afterTable || this.breakBefore) {
			paragraph("TableTiny", "");
		}
		page(this.xml);
		return this.xml.close().end();
	}

	private void block(Block block) {
		if (block instanceof PageBreak) {
			this.breakBefore = true;
		}
		else if (block instanceof TableBlock table) {
			table(table);
		}
		else if (block instanceof Signature signature) {
			signature(signature);
		}
		else if (block instanceof Title title) {
			paragraph("PartTitle", title.text());
		}
		else if (block instanceof Heading heading) {
			paragraph("Heading" + heading.level(), heading.text());
		}
		else if (block instanceof Paragraph paragraph) {
			paragraph(style(paragraph.setting()), paragraph.text());
		}
	}

	private static String style(Paragraph.Setting setting) {
		return switch (setting) {
			case BODY -> "OfficialBody";
			case FLUSH -> "OfficialFlush";
			case CENTRED -> "OfficialCentred";
			case RIGHT -> "OfficialRight";
		};
	}

	private void table(TableBlock table) {
		if (table.caption() != null) {
			paragraph("Caption", table.caption());
		}
		else if (this.breakBefore || this.afterTable) {
			paragraph("TableTiny", "");
		}
		new DocxTable(table, this.xml).write();
		this.afterTable = true;
	}

	private void signature(Signature signature) {
		paragraph("SignatureUnit", signature.unit(), signature.unitFromRight());
		paragraph("SignatureDate", signature.dateText(), signature.dateFromRight());
	}

	private void paragraph(String style, String words) {
		paragraph(style, words, 0);
	}

	private void paragraph(String style, String words, int fromRight) {
		this.xml.open("p").open("pPr").value("pStyle", style);
		if (this.breakBefore) {
			this.xml.empty("pageBreakBefore");
		}
		if (fromRight > 0) {
			this.xml.empty("ind", "rightChars", String.valueOf(fromRight * 100), "right",
					String.valueOf(fromRight * SIGN));
		}
		this.xml.close();
		if (!words.isEmpty()) {
			this.xml.run(words);
		}
		this.xml.close();
		this.breakBefore = false;
		this.afterTable = false;
	}

	static void page(Xml xml) {
		xml.open("sectPr");
		xml.empty("footerReference", "type", "default", "r:id", "rId3");
		xml.empty("footerReference", "type", "even", "r:id", "rId4");
		xml.empty("pgSz", "w", "11906", "h", "16838");
		xml.empty("pgMar", "top", "2098", "right", "1474", "bottom", "1984", "left", "1588", "header", "851", "footer",
				"1304", "gutter", "0");
		xml.empty("cols").empty("docGrid", "type", "lines", "linePitch", "579");
		xml.close();
	}

}
