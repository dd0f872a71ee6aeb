package org.ziping.indicator.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Final accounts as a table program would save them. */
public final class FilledWorkbooks {

	private FilledWorkbooks() {
	}

	/** 采购表 with 41 and 16.63 万元, and 收支总表 in 元. */
	public static byte[] accounts(double purchased) {
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			sheet(book, "采购表", List.of(List.of("政府采购情况表"), List.of("单位：万元"), List.of("项目", "年初预算数", "决算数"),
					List.of("一、采购预算金额", 41.0, ""), List.of("二、实际采购金额", "", purchased)));
			sheet(book, "收支总表",
					List.of(List.of("单位：元"), List.of("项目", "年初预算数", "全年预算数", "决算数"),
							List.of("（一）基本支出", 20_000_000.0, 21_000_000.0, 20_512_345.67),
							List.of("其中：公务接待费", 50_000.0, 50_000.0, "无")));
			book.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void sheet(XSSFWorkbook book, String name, List<List<Object>> rows) {
		XSSFSheet sheet = book.createSheet(name);
		for (int number = 0; number < rows.size(); number++) {
			Row row = sheet.createRow(number);
			for (int at = 0; at < rows.get(number).size(); at++) {
				Cell cell = row.createCell(at);
				if (rows.get(number).get(at) instanceof Double figure) {
					cell.setCellValue(figure);
				}
				else {
					cell.setCellValue(rows.get(number).get(at).toString());
				}
			}
		}
	}

}
