package org.ziping.document.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ziping.core.FormulaSigns;
import org.ziping.document.Workbook;
import org.ziping.document.Workbook.Cell;
import org.ziping.document.Workbook.Formula;
import org.ziping.document.Workbook.Merge;
import org.ziping.document.Workbook.Number;
import org.ziping.document.Workbook.Words;
import org.ziping.document.FixedZip;

/** Writes a workbook with its formulas live and their results beside them. */
public final class XlsxWriter {

	/** The longest text a cell of the format can hold. */
	private static final int LONGEST = 32_767;

	public byte[] write(Workbook workbook) {
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			CellLooks looks = new CellLooks(book);
			for (Workbook.Sheet sheet : workbook.sheets()) {
				write(sheet, book, looks);
			}
			book.getCreationHelper().createFormulaEvaluator().evaluateAll();
			book.setForceFormulaRecalculation(true);
			book.getProperties().getCoreProperties().setTitle(workbook.title());
			book.getProperties().getCoreProperties().setCreator("");
			book.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
			book.getProperties().getCoreProperties().setModified(Optional.of(new Date(0)));
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			book.write(bytes);
			return FixedZip.again(bytes.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Workbook.Sheet sheet, XSSFWorkbook book, CellLooks looks) {
		XSSFSheet page = book.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
		for (int column = 0; column < sheet.widths().size(); column++) {
			page.setColumnWidth(column, Math.min(255, sheet.widths().get(column)) * 256);
		}
		for (int at = 0; at < sheet.rows().size(); at++) {
			XSSFRow row = page.createRow(at);
			List<Cell> cells = sheet.rows().get(at);
			for (int column = 0; column < cells.size(); column++) {
				write(cells.get(column), row.createCell(column), looks);
			}
		}
		sheet.merges().forEach((merge) -> merge(merge, page));
		print(page, sheet.headerRows());
	}

	/**
	 * Covered cells wear the dress of the one that covers them, so that the frame is
	 * whole.
	 */
	private static void merge(Merge merge, XSSFSheet page) {
		XSSFCell first = cell(page, merge.firstRow(), merge.firstColumn());
		for (int row = merge.firstRow(); row <= merge.lastRow(); row++) {
			for (int column = merge.firstColumn(); column <= merge.lastColumn(); column++) {
				cell(page, row, column).setCellStyle(first.getCellStyle());
			}
		}
		page.addMergedRegion(
				new CellRangeAddress(merge.firstRow(), merge.lastRow(), merge.firstColumn(), merge.lastColumn()));
	}

	private static XSSFCell cell(XSSFSheet page, int row, int column) {
		XSSFRow line = (page.getRow(row) == null) ? page.createRow(row) : page.getRow(row);
		return line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	private static void write(Cell cell, XSSFCell place, CellLooks looks) {
		if (cell instanceof Words words) {
			words(words, place, looks);
		}
		else if (cell instanceof Number number) {
			place.setCellValue(number.value().doubleValue());
			place.setCellStyle(looks.number(number.look(), number.decimals(), number.percentage()));
		}
		else if (cell instanceof Formula formula) {
			place.setCellFormula(formula.rounded());
			place.setCellStyle(looks.number(formula.look(), formula.decimals(), formula.percentage()));
		}
	}

	private static void words(Words words, XSSFCell place, CellLooks looks) {
		String text = words.text();
		if (text.length() > LONGEST) {
			text = text.substring(0, LONGEST - 1) + "\u2026";
		}
		if (!text.isEmpty()) {
			place.setCellValue(text);
		}
		place.setCellStyle(looks.words(words.look(), FormulaSigns.begin(text)));
	}

	private static void print(XSSFSheet page, int headerRows) {
		page.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		page.getPrintSetup().setLandscape(true);
		page.setFitToPage(true);
		page.getPrintSetup().setFitWidth((short) 1);
		page.getPrintSetup().setFitHeight((short) 0);
		if (headerRows > 0) {
			page.createFreezePane(0, headerRows);
			page.setRepeatingRows(new CellRangeAddress(0, headerRows - 1, -1, -1));
		}
	}

}
