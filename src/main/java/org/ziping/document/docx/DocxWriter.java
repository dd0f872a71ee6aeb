package org.ziping.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.ziping.document.OfficialDocument;
import org.ziping.document.FixedZip;
import org.ziping.document.MarkedDocument;

/**
 * Writes a word-processing file in the form of GB/T 9704: its parts are fixed but for the
 * words, so the bytes are the same each time.
 */
public final class DocxWriter {

	private static final String PAGE_EDGE = "8844";

	/** One sign of the page number inside the edge. */
	private static final String ONE_SIGN_INSIDE = "8564";

	public byte[] write(OfficialDocument document) {
		return write(document, new DocxBody().write(document));
	}

	public byte[] write(MarkedDocument document) {
		return write(OfficialDocument.of(document.title(), null), new MarkedBody().write(document));
	}

	private static byte[] write(OfficialDocument document, byte[] body) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", fixed("content-types.xml"));
		parts.put("_rels/.rels", fixed("package-rels.xml"));
		parts.put("docProps/core.xml", properties(document).getBytes(StandardCharsets.UTF_8));
		parts.put("word/document.xml", body);
		parts.put("word/_rels/document.xml.rels", fixed("document-rels.xml"));
		parts.put("word/styles.xml", fixed("styles.xml"));
		parts.put("word/settings.xml", fixed("settings.xml"));
		parts.put("word/footer1.xml", footer(document, false));
		parts.put("word/footer2.xml", footer(document, true));
		return FixedZip.of(parts);
	}

	/**
	 * Odd pages are numbered at the right and even ones at the left; the code stands
	 * opposite.
	 */
	private static byte[] footer(OfficialDocument document, boolean even) {
		Xml xml = new Xml("ftr");
		xml.open("p").open("pPr").value("pStyle", "Footer");
		xml.open("tabs").empty("tab", "val", "right", "pos", even ? PAGE_EDGE : ONE_SIGN_INSIDE).close();
		xml.empty("ind", "left", even ? "280" : "0").close();
		if (even) {
			number(xml);
			xml.open("r").empty("tab").close();
			code(xml, document);
		}
		else {
			code(xml, document);
			xml.open("r").empty("tab").close();
			number(xml);
		}
		return xml.close().end();
	}

	private static void code(Xml xml, OfficialDocument document) {
		if (document.versionCode() != null) {
			xml.open("r").open("rPr").value("sz", "18").close().text(document.versionCode()).close();
		}
	}

	private static void number(Xml xml) {
		xml.run("\u2014 ");
		xml.open("r").empty("fldChar", "fldCharType", "begin").close();
		xml.open("r").instruction(" PAGE ").close();
		xml.open("r").empty("fldChar", "fldCharType", "separate").close();
		xml.open("r").text("1").close();
		xml.open("r").empty("fldChar", "fldCharType", "end").close();
		xml.run(" \u2014");
	}

	private static String properties(OfficialDocument document) {
		String date = document.date().map(LocalDate::toString).map((day) -> day + "T00:00:00Z").orElse("");
		String created = date.isEmpty() ? ""
				: "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + date + "</dcterms:created>";
		return """
				<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
				<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
				xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
				xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:creator>%s</dc:creator>%s</cp:coreProperties>
				"""
			.formatted(escaped(document.title()), escaped((document.unit() == null) ? "" : document.unit()), created);
	}

	private static String escaped(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	private static byte[] fixed(String name) {
		try (InputStream in = DocxWriter.class.getResourceAsStream("/document/docx/" + name)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
