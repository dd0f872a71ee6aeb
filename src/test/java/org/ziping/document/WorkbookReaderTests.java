package org.ziping.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.core.Refusal;
import org.ziping.document.FilledCell.Kind;
import org.ziping.document.Workbook.Cell;
import org.ziping.document.Workbook.Sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkbookReaderTests {

	private final WorkbookReader reader = new WorkbookReader();

	private List<FilledRow> read(byte[] file) {
		return this.reader.rows(new ByteArrayInputStream(file));
	}

	private static byte[] saved(org.apache.poi.ss.usermodel.Workbook book) throws IOException {
		try (book; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			book.write(out);
			return out.toByteArray();
		}
	}

	private void refuses(byte[] file, String code) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(file))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

	@Test
	void readsWhatTheWriterWrote() {
		byte[] file = DocumentFixtures.WRITER.xlsx(
				Workbook.of("t",
						new Sheet("收支总表", List.of(), 1,
								List.of(List.of(Cell.header("项目"), Cell.header("决算数")),
										List.of(Cell.words("=1+1"), Cell.number(new BigDecimal("16.63"), 2))),
								List.of())));
		List<FilledRow> rows = read(file);
		assertThat(rows).hasSize(2);
		assertThat(rows.get(0).sheet()).isEqualTo("收支总表");
		assertThat(rows.get(1).text(0)).isEqualTo("=1+1");
		assertThat(rows.get(1).cell(1)).isEqualTo(new FilledCell("16.63", Kind.NUMBER));
		assertThat(rows.get(1).place(1)).isEqualTo("B2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "16.63", "4113.98", "0.1", "123456789012.34", "1436.52", "0.000001" })
	void keepsEachDigitThatTheTableProgramShows(String figure) throws IOException {
		XSSFWorkbook book = new XSSFWorkbook();
		book.createSheet("s").createRow(0).createCell(0).setCellValue(Double.parseDouble(figure));
		assertThat(read(saved(book)).get(0).text(0)).isEqualTo(figure);
	}

	@Test
	void roundsAwayTheDigitsThatNobodySees() throws IOException {
		XSSFWorkbook book = new XSSFWorkbook();
		book.createSheet("s").createRow(0).createCell(0).setCellValue(0.1 + 0.2);
		assertThat(read(saved(book)).get(0).text(0)).isEqualTo("0.3");
	}

	@Test
	void takesAFormulasLastValueAndTellsWhereThereIsNone() throws IOException {
		XSSFWorkbook book = new XSSFWorkbook();
		Row row = book.createSheet("s").createRow(0);
		row.createCell(0).setCellFormula("1+1");
		row.createCell(1).setCellFormula("1/0");
		row.createCell(2).setCellFormula("2+2");
		book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(0));
		book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(1));
		FilledRow found = read(saved(book)).get(0);
		assertThat(found.cell(0)).isEqualTo(new FilledCell("2", Kind.NUMBER));
		assertThat(found.cell(1)).isEqualTo(new FilledCell("#DIV/0!", Kind.FAULT));
		assertThat(found.cell(2).kind()).isEqualTo(Kind.FAULT);
	}

	@Test
	void readsDatesMergedCellsAndGaps() throws IOException {
		XSSFWorkbook book = new XSSFWorkbook();
		XSSFSheet sheet = book.createSheet("s");
		Row row = sheet.createRow(4);
		CellStyle date = book.createCellStyle();
		date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
		row.createCell(1).setCellValue(LocalDate.of(2025, 12, 31));
		row.getCell(1).setCellStyle(date);
		row.createCell(3).setCellValue("合计");
		sheet.addMergedRegion(new CellRangeAddress(4, 4, 3, 5));
		FilledRow found = read(saved(book)).get(0);
		assertThat(found.number()).isEqualTo(5);
		assertThat(found.cell(0)).isEqualTo(FilledCell.EMPTY);
		assertThat(found.cell(1)).isEqualTo(new FilledCell("2025-12-31", Kind.DATE));
		assertThat(found.text(3)).isEqualTo("合计");
		assertThat(found.text(9)).isEmpty();
	}

	@Test
	void walksThroughTheSheetsInTheirOrder() throws IOException {
		XSSFWorkbook book = new XSSFWorkbook();
		for (String name : List.of("乙", "甲")) {
			book.createSheet(name).createRow(0).createCell(0).setCellValue(name);
		}
		assertThat(read(saved(book))).extracting(FilledRow::sheet).containsExactly("乙", "甲");
	}

	@Test
	void refusesAnOldFileUnderANewName() throws IOException {
		HSSFWorkbook old = new HSSFWorkbook();
		old.createSheet("s").createRow(0).createCell(0).setCellValue("旧");
		refuses(saved(old), "document.workbook-old-or-locked");
	}

	@Test
	void refusesWhatIsNoWorkbook() throws IOException {
		refuses("不是表格".getBytes(StandardCharsets.UTF_8), "document.workbook-not-readable");
		refuses(new byte[0], "document.workbook-not-readable");
		byte[] whole = saved(new XSSFWorkbook());
		refuses(java.util.Arrays.copyOf(whole, whole.length / 2), "document.workbook-not-readable");
	}

}
