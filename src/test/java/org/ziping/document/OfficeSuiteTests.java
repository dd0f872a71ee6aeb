package org.ziping.document;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.ziping.document.Workbook.Cell;
import org.ziping.document.Workbook.Sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** An office suite opens what we write and reads and reckons the same. */
class OfficeSuiteTests {

	@TempDir
	static Path folder;

	@BeforeAll
	static void needsAnOfficeSuite() {
		boolean there;
		try {
			there = new ProcessBuilder("soffice", "--version").redirectErrorStream(true).start().waitFor() == 0;
		}
		catch (IOException | InterruptedException ex) {
			there = false;
		}
		assumeThat(there).as("LibreOffice").isTrue();
	}

	private static Path converted(String name, byte[] file, String to) throws Exception {
		Path source = Files.write(folder.resolve(name), file);
		Process process = new ProcessBuilder("soffice", "-env:UserInstallation=file://" + folder.resolve("profile"),
				"--headless", "--convert-to", to, "--outdir", folder.toString(), source.toString())
			.redirectErrorStream(true)
			.start();
		try (BufferedReader out = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			String said = String.join("\n", out.lines().toList());
			assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(said).isTrue();
			Path made = folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + to.replaceAll(":.*", ""));
			assertThat(made).as(said).exists();
			return made;
		}
	}

	@Test
	void opensTheWordFileOnAsManyPagesWithTheSameWords() throws Exception {
		for (OfficialDocument document : List.of(DocumentFixtures.report(), DocumentFixtures.text(30))) {
			byte[] theirs = Files.readAllBytes(converted("report.docx", DocumentFixtures.WRITER.docx(document), "pdf"));
			assertThat(withoutTableHead(DocumentFixtures.words(theirs)))
				.isEqualTo(withoutTableHead(DocumentFixtures.joined(document)));
			try (PDDocument opened = DocumentFixtures.open(theirs);
					PDDocument ours = DocumentFixtures.open(DocumentFixtures.WRITER.pdf(document))) {
				assertThat(Math.abs(opened.getNumberOfPages() - ours.getNumberOfPages())).isLessThanOrEqualTo(1);
			}
		}
	}

	/** A table that goes on overleaf repeats it there. */
	private static String withoutTableHead(String words) {
		return words.replace("一级指标二级指标分值得分", "");
	}

	@Test
	void reckonsTheFormulasAsWeDo() throws Exception {
		List<List<Cell>> rows = List.of(List.of(Cell.title("数据表")),
				List.of(Cell.words("预算"), Cell.number(new BigDecimal("41"), 2)),
				List.of(Cell.words("采购"), Cell.number(new BigDecimal("16.63"), 2)),
				List.of(Cell.words("执行率"), Cell.formula("B3/B2*100", 2)),
				List.of(Cell.words("四舍五入"), Cell.formula("98.345", 2)),
				List.of(Cell.words("合计"), Cell.formula("SUM(B2:B5)", 2)));
		byte[] book = DocumentFixtures.WRITER
			.xlsx(Workbook.of("数据表", new Sheet("数据表", List.of(20, 12), 1, rows, List.of())));
		List<FilledRow> ours = rows(book);
		List<FilledRow> theirs = rows(Files.readAllBytes(converted("again.xlsx", book, "xlsx:Calc MS Excel 2007 XML")));
		assertThat(ours.get(3).text(1)).isEqualTo("40.56");
		assertThat(ours.get(4).text(1)).isEqualTo("98.35");
		for (int row = 1; row < ours.size(); row++) {
			assertThat(new BigDecimal(theirs.get(row).text(1))).isEqualByComparingTo(ours.get(row).text(1));
		}
	}

	private static List<FilledRow> rows(byte[] book) {
		return new WorkbookReader().rows(new ByteArrayInputStream(book));
	}

}
