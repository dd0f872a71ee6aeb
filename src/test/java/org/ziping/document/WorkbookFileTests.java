package org.ziping.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.ziping.document.Workbook.Cell;
import org.ziping.document.Workbook.Merge;
import org.ziping.document.Workbook.Sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkbookFileTests {

	private final DocumentWriter writer = DocumentFixtures.WRITER;

	@Test
	void computesWhatItShows() throws IOException {
		try (XSSFWorkbook book = open(scores())) {
			XSSFSheet sheet = book.getSheetAt(0);
			XSSFCell rate = sheet.getRow(3).getCell(1);
			assertThat(rate.getCellFormula()).isEqualTo("ROUND(B2/B3,4)");
			assertThat(rate.getNumericCellValue()).isEqualTo(0.4056);
			assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(41.62);
			assertThat(sheet.getNumMergedRegions()).isEqualTo(1);
		}
	}

	@Test
	void givesTheSameBytesTwice() {
		assertThat(this.writer.xlsx(scores())).isEqualTo(this.writer.xlsx(scores()));
	}

	@Test
	void keepsWordsThatLookLikeFormulasAsWords() throws IOException {
		List<String> words = List.of("=1+1", "+86 20", "-100", "@SUM(A1)", " =cmd|' /C calc'!A0", "正常");
		Workbook workbook = Workbook.of("t", new Sheet("s", List.of(), 0,
				words.stream().map((text) -> List.of(Cell.words(text))).toList(), List.of()));
		try (XSSFWorkbook book = open(workbook)) {
			for (int row = 0; row < words.size(); row++) {
				XSSFCell cell = book.getSheetAt(0).getRow(row).getCell(0);
				assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
				assertThat(cell.getStringCellValue()).isEqualTo(words.get(row));
				assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(row < 5);
			}
		}
	}

	@Test
	void refusesAFormulaWithItsEqualsSign() {
		assertThatIllegalArgumentException().isThrownBy(() -> Cell.formula("=A1", 2));
	}

	private XSSFWorkbook open(Workbook workbook) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(this.writer.xlsx(workbook)));
	}

	private static Workbook scores() {
		return Workbook.of("评分表", new Sheet("评分表", List.of(24, 16), 1,
				List.of(List.of(Cell.title("评分表"), Cell.EMPTY),
						List.of(Cell.header("实际采购金额"), Cell.number(new BigDecimal("16.63"), 2)),
						List.of(Cell.header("采购预算金额"), Cell.number(new BigDecimal("41"), 2)),
						List.of(Cell.words("采购执行率"), new Workbook.Formula("B2/B3", 2, true, Workbook.Look.STRONG)),
						List.of(Cell.words("合计"), Cell.formula("B3+0.1+0.2+0.32", 2))),
				List.of(new Merge(0, 0, 0, 1))));
	}

}
