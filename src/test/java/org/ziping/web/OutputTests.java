package org.ziping.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.ziping.core.FormulaSigns;
import org.ziping.document.DocumentReader;
import org.ziping.document.DocumentSettings;
import org.ziping.document.DocumentWriter;
import org.ziping.document.Heading;
import org.ziping.document.MarkedDocument;
import org.ziping.document.MarkedDocument.Line;
import org.ziping.document.MarkedDocument.Part;
import org.ziping.document.MarkedDocument.Span;
import org.ziping.document.OfficialDocument;
import org.ziping.document.Paragraph;
import org.ziping.document.Remark;
import org.ziping.document.TableBlock;
import org.ziping.document.Workbook;
import org.ziping.document.Workbook.Cell;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever somebody typed leaves in files as the words it is: no program that opens them
 * calculates, follows or runs it.
 */
class OutputTests {

	private static final List<String> SCRIPTS = ScriptPayloads.all();

	private static final List<String> FORMULAS = ScriptPayloads.formulas();

	private final DocumentWriter writer = new DocumentWriter(new DocumentSettings(null));

	private static List<String> all() {
		List<String> all = new ArrayList<>(SCRIPTS);
		all.addAll(FORMULAS);
		return all;
	}

	private static OfficialDocument document() {
		OfficialDocument document = OfficialDocument.of(SCRIPTS.get(0), SCRIPTS.get(1),
				TableBlock.of(SCRIPTS.subList(0, 3),
						SCRIPTS.stream().map((payload) -> List.of(payload, payload, payload)).toList()),
				new Heading(1, SCRIPTS.get(2)));
		List<org.ziping.document.Block> blocks = new ArrayList<>(document.blocks());
		all().forEach((payload) -> blocks.add(new Paragraph(payload)));
		return new OfficialDocument(document.title(), document.unit(), blocks, SCRIPTS.get(30));
	}

	@Test
	void printedPagesShowTheWordsAndHoldNothingThatRuns() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(this.writer.pdf(document()))) {
			assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
			assertThat(pdf.getDocumentCatalog().getNames() == null
					|| pdf.getDocumentCatalog().getNames().getJavaScript() == null)
				.isTrue();
			assertThat(pdf.getDocumentCatalog().getAcroForm()).isNull();
			for (PDPage page : pdf.getPages()) {
				assertThat(page.getAnnotations()).isEmpty();
				assertThat(page.getActions().getCOSObject().size()).isZero();
			}
			String text = squeezed(new PDFTextStripper().getText(pdf));
			for (String payload : SCRIPTS) {
				assertThat(text).contains(squeezed(payload));
			}
		}
	}

	@Test
	void wordFilesHoldTheWordsAndNoFields() throws IOException {
		List<String> words = read(this.writer.docx(document()));
		assertThat(words).containsAll(SCRIPTS.stream().map(String::strip).toList());
	}

	@Test
	void filesForOtherProgramsHoldThemToo() throws IOException {
		List<Line> lines = all().stream().map((payload) -> Line.of(0, List.of(Span.words(payload)))).toList();
		byte[] file = this.writer
			.marked(new MarkedDocument(SCRIPTS.get(0), List.of(new Part("chapter:1", SCRIPTS.get(1), lines))));
		assertThat(read(file)).containsAll(SCRIPTS.stream().map(String::strip).toList());
		assertThat(new DocumentReader().marked(new ByteArrayInputStream(file)).parts().get(0).lines())
			.extracting(Line::text)
			.containsAll(SCRIPTS.stream().map(String::strip).toList());
	}

	@Test
	void remarksAreWords() throws IOException {
		byte[] file = this.writer.docx(OfficialDocument.of("报告", null, new Paragraph("第一段")));
		List<Remark> remarks = SCRIPTS.stream().map((payload) -> new Remark("第一段", payload)).toList();
		byte[] remarked = this.writer.remarked(file, remarks, "校验", new GregorianCalendar(2026, 0, 1));
		try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(remarked))) {
			assertThat(read.getDocComments().getComments()).extracting((comment) -> comment.getText())
				.containsExactlyElementsOf(SCRIPTS);
		}
	}

	/** The reader sees every word; the file has no field, no link and nothing foreign. */
	private static List<String> read(byte[] file) throws IOException {
		try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
			assertThat(read.getDocument().xmlText()).doesNotContain("w:instrText", "w:fldSimple", "w:hyperlink",
					"w:object", "w:altChunk");
			assertThat(read.getPackage().getPartsByName(java.util.regex.Pattern.compile(".*(vba|embed|activeX).*")))
				.isEmpty();
		}
		return new DocumentReader().docx(new ByteArrayInputStream(file)).lines().stream().map(String::strip).toList();
	}

	@Test
	void tablesHoldWordsAndNoFormulaOfTheirs() throws IOException {
		List<List<Cell>> rows = all().stream().map((payload) -> List.of(Cell.words(payload))).toList();
		byte[] file = this.writer.xlsx(
				Workbook.of(SCRIPTS.get(0), new Workbook.Sheet("=cmd|' /C calc'!A0", List.of(20), 0, rows, List.of())));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			assertThat(book.getExternalLinksTable()).isEmpty();
			for (int at = 0; at < all().size(); at++) {
				var cell = book.getSheetAt(0).getRow(at).getCell(0);
				assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
				assertThat(cell.getHyperlink()).isNull();
				assertThat(cell.getCellStyle().getQuotePrefixed()).as(all().get(at)).isEqualTo(at >= SCRIPTS.size());
				if (at < SCRIPTS.size()) {
					assertThat(cell.getStringCellValue()).isEqualTo(all().get(at));
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026年", "项目（一）", "a=b", "1-2", "", " ", "\u3000", "《办法》@1", "'已完成'" })
	void leavesOtherWordsAlone(String words) {
		assertThat(FormulaSigns.begin(words)).isFalse();
	}

	private static String squeezed(String text) {
		return text.replaceAll("\\s+", "");
	}

}
