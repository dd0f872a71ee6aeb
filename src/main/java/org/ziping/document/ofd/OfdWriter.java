package org.ziping.document.ofd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import org.ziping.core.Digest;
import org.ziping.document.FixedZip;
import org.ziping.document.OfficialDocument;
import org.ziping.document.pdf.Typefaces;

/**
 * Writes the pages of a .pdf of ours once more as GB/T 33190 has them, with real words at
 * the same places: one setting, so that both files break at the same line.
 */
public final class OfdWriter {

	private static final String DOC = "Doc_0/";

	private final Typefaces typefaces;

	public OfdWriter(Typefaces typefaces) {
		this.typefaces = typefaces;
	}

	public byte[] write(byte[] pdf, OfficialDocument document) {
		try (PDDocument set = Loader.loadPDF(pdf)) {
			List<SetPage> pages = new ArrayList<>();
			for (PDPage page : set.getPages()) {
				pages.add(PageScan.of(page));
			}
			return FixedZip.of(parts(pages, document, Digest.sm3(pdf).hex().substring(0, 32)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, byte[]> parts(List<SetPage> pages, OfficialDocument document, String name) throws IOException {
		Map<String, PartOfFont> fonts = new TreeMap<>();
		for (SetPage page : pages) {
			for (SetPage.Run run : page.runs()) {
				if (!fonts.containsKey(run.font())) {
					fonts.put(run.font(), new PartOfFont(font(run.font())));
				}
				run.signs().forEach((sign) -> fonts.get(run.font()).use(sign.code()));
			}
		}
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put("OFD.xml", entrance(document, name));
		Map<String, Integer> ids = new LinkedHashMap<>();
		int id = 1;
		for (Map.Entry<String, PartOfFont> font : fonts.entrySet()) {
			parts.put(DOC + "Res/font_" + id + ".ttf", font.getValue().file());
			ids.put(font.getKey(), id++);
		}
		parts.put(DOC + "PublicRes.xml", resources(fonts, ids));
		int firstPage = id;
		id += pages.size();
		for (int page = 0; page < pages.size(); page++) {
			PagePart part = new PagePart(fonts, ids, id);
			parts.put(DOC + place(page), part.write(pages.get(page)));
			id = part.nextId();
		}
		parts.put(DOC + "Document.xml", root(pages, firstPage, id));
		return parts;
	}

	private TrueTypeFont font(String name) {
		String bare = name.replaceAll("^[A-Z]{6}\\+", "");
		return this.typefaces.named(bare)
			.orElseThrow(() -> new IllegalStateException("the page was set in " + name + ", which is not at hand"));
	}

	private static byte[] entrance(OfficialDocument document, String name) {
		OfdXml xml = new OfdXml("OFD", "Version", "1.0", "DocType", "OFD");
		xml.open("DocBody").open("DocInfo").words("DocID", name).words("Title", document.title());
		if (document.unit() != null) {
			xml.words("Author", document.unit());
		}
		document.date().map(LocalDate::toString).ifPresent((date) -> xml.words("CreationDate", date));
		return xml.close().words("DocRoot", DOC + "Document.xml").close().end();
	}

	private static byte[] resources(Map<String, PartOfFont> fonts, Map<String, Integer> ids) throws IOException {
		OfdXml xml = new OfdXml("Res", "BaseLoc", "Res").open("Fonts");
		for (Map.Entry<String, PartOfFont> font : fonts.entrySet()) {
			int id = ids.get(font.getKey());
			xml.open("Font", "ID", String.valueOf(id), "FontName", font.getKey().replaceAll("^[A-Z]{6}\\+", ""),
					"FamilyName", font.getValue().family());
			xml.words("FontFile", "font_" + id + ".ttf").close();
		}
		return xml.close().end();
	}

	private static byte[] root(List<SetPage> pages, int firstPage, int maximum) {
		OfdXml xml = new OfdXml("Document").open("CommonData").words("MaxUnitID", String.valueOf(maximum));
		xml.open("PageArea")
			.words("PhysicalBox", OfdXml.box(0, 0, pages.get(0).width(), pages.get(0).height()))
			.close();
		xml.words("PublicRes", "PublicRes.xml").close().open("Pages");
		for (int page = 0; page < pages.size(); page++) {
			xml.empty("Page", "ID", String.valueOf(firstPage + page), "BaseLoc", place(page));
		}
		return xml.close().end();
	}

	private static String place(int page) {
		return "Pages/Page_" + page + "/Content.xml";
	}

}
