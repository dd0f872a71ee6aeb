package org.ziping.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.ziping.house.Zips;

import static org.assertj.core.api.Assertions.assertThat;

/** The .ofd holds the pages of the .pdf, with words that can be searched. */
class OfdFileTests {

	private static final String SPACE = "http://www.ofdspec.org/2016";

	private final DocumentWriter writer = DocumentFixtures.WRITER;

	private final OfficialDocument report = DocumentFixtures.report();

	private final byte[] pdf = this.writer.pdf(this.report);

	private final Map<String, byte[]> parts = Zips.read(this.writer.ofd(this.report, this.pdf));

	@Test
	void wordPageAndLayoutFileSayTheSame() {
		String ofd = words(this.parts);
		assertThat(ofd).isEqualTo(DocumentFixtures.words(this.pdf)).isEqualTo(DocumentFixtures.joined(this.report));
		var docx = new DocumentReader().docx(new ByteArrayInputStream(this.writer.docx(this.report)));
		assertThat(DocumentFixtures.joined(docx)).isEqualTo(ofd);
	}

	@Test
	void breaksEachPageWhereThePdfDoes() throws IOException {
		OfficialDocument text = DocumentFixtures.text(30);
		byte[] set = this.writer.pdf(text);
		Map<String, byte[]> all = Zips.read(this.writer.ofd(text, set));
		try (PDDocument pages = DocumentFixtures.open(set)) {
			assertThat(pageParts(all)).hasSize(pages.getNumberOfPages());
		}
		List<Document> read = pageParts(all);
		for (int page = 0; page < read.size(); page++) {
			assertThat(textOf(read.get(page)).replaceAll("\\s", "")).isEqualTo(DocumentFixtures.page(set, page + 1));
		}
	}

	@Test
	void givesTheSameBytesTwice() {
		assertThat(this.writer.ofd(this.report, this.pdf)).isEqualTo(this.writer.ofd(this.report, this.pdf));
	}

	@Test
	void everyReferenceInsideLeadsSomewhereAndEachNumberIsUsedOnce() {
		Document entrance = read(this.parts.get("OFD.xml"));
		assertThat(entrance.getDocumentElement().getAttribute("DocType")).isEqualTo("OFD");
		assertThat(first(entrance, "DocRoot")).isEqualTo("Doc_0/Document.xml");
		Document root = read(this.parts.get("Doc_0/Document.xml"));
		assertThat(first(root, "PhysicalBox")).isEqualTo("0 0 210 297");
		List<String> ids = new ArrayList<>(values(root, "Page", "ID"));
		values(root, "Page", "BaseLoc").forEach((place) -> assertThat(this.parts).containsKey("Doc_0/" + place));
		Document resources = read(this.parts.get("Doc_0/" + first(root, "PublicRes")));
		List<String> fonts = values(resources, "Font", "ID");
		ids.addAll(fonts);
		for (Document page : pageParts(this.parts)) {
			assertThat(fonts).containsAll(values(page, "TextObject", "Font"));
			ids.addAll(values(page, "Layer", "ID"));
			ids.addAll(values(page, "TextObject", "ID"));
			ids.addAll(values(page, "PathObject", "ID"));
		}
		assertThat(ids).doesNotHaveDuplicates();
		assertThat(ids).allMatch((id) -> Integer.parseInt(id) <= Integer.parseInt(first(root, "MaxUnitID")));
	}

	@Test
	void theFontsInsideShowEachSignByItsNumber() throws IOException {
		Document resources = read(this.parts.get("Doc_0/PublicRes.xml"));
		Map<String, TrueTypeFont> fonts = new LinkedHashMap<>();
		NodeList all = resources.getElementsByTagNameNS(SPACE, "Font");
		for (int at = 0; at < all.getLength(); at++) {
			Element font = (Element) all.item(at);
			byte[] file = this.parts.get("Doc_0/Res/" + font.getTextContent().strip());
			fonts.put(font.getAttribute("ID"), new TTFParser().parse(new RandomAccessReadBuffer(file)));
			assertThat(file.length).isLessThan(400_000);
		}
		for (Document page : pageParts(this.parts)) {
			NodeList objects = page.getElementsByTagNameNS(SPACE, "TextObject");
			for (int at = 0; at < objects.getLength(); at++) {
				Element text = (Element) objects.item(at);
				String words = child(text, "TextCode").getTextContent();
				String[] glyphs = child(text, "Glyphs").getTextContent().split(" ");
				TrueTypeFont font = fonts.get(text.getAttribute("Font"));
				int[] signs = words.codePoints().toArray();
				assertThat(glyphs).hasSameSizeAs(signs);
				for (int sign = 0; sign < signs.length; sign++) {
					int glyph = Integer.parseInt(glyphs[sign]);
					assertThat(glyph).as(words).isBetween(1, font.getNumberOfGlyphs() - 1);
					if (signs[sign] <= 0xFFFF) {
						assertThat(font.getUnicodeCmapLookup().getGlyphId(signs[sign])).as(words).isEqualTo(glyph);
					}
				}
			}
		}
	}

	private static Element child(Element of, String name) {
		return (Element) of.getElementsByTagNameNS(SPACE, name).item(0);
	}

	private static List<Document> pageParts(Map<String, byte[]> parts) {
		return values(read(parts.get("Doc_0/Document.xml")), "Page", "BaseLoc").stream()
			.map((place) -> read(parts.get("Doc_0/" + place)))
			.toList();
	}

	private static String textOf(Document page) {
		StringBuilder text = new StringBuilder();
		NodeList codes = page.getElementsByTagNameNS(SPACE, "TextCode");
		for (int at = 0; at < codes.getLength(); at++) {
			text.append(codes.item(at).getTextContent());
		}
		return text.toString();
	}

	/** Without what stands at the foot of each page. */
	private static String words(Map<String, byte[]> parts) {
		StringBuilder words = new StringBuilder();
		int number = 0;
		for (Document page : pageParts(parts)) {
			number++;
			words.append(textOf(page).replaceAll("\\s", "")
				.replace("\u2014" + number + "\u2014", "")
				.replace(DocumentFixtures.CODE, ""));
		}
		return words.toString();
	}

	private static String first(Document document, String name) {
		return document.getElementsByTagNameNS(SPACE, name).item(0).getTextContent();
	}

	private static List<String> values(Document document, String name, String attribute) {
		List<String> values = new ArrayList<>();
		NodeList all = document.getElementsByTagNameNS(SPACE, name);
		for (int at = 0; at < all.getLength(); at++) {
			if (all.item(at) instanceof Element element && element.hasAttribute(attribute)) {
				values.add(element.getAttribute(attribute));
			}
		}
		return values;
	}

	private static Document read(byte[] part) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
		}
		catch (Exception ex) {
			throw new IllegalStateException(new String(part, StandardCharsets.UTF_8), ex);
		}
	}

}
