package org.ziping.document.xlsx;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ziping.document.HouseStyle;
import org.ziping.document.Workbook.Look;

/** One cell style for each dress that a workbook needs, made once. */
final class CellLooks {

	private final XSSFWorkbook book;

	private final Map<String, XSSFCellStyle> made = new HashMap<>();

	CellLooks(XSSFWorkbook book) {
		this.book = book;
	}

	XSSFCellStyle words(Look look, boolean quoted) {
		return this.made.computeIfAbsent(look + " words " + quoted, (key) -> {
			XSSFCellStyle style = plain(look);
			style.setQuotePrefixed(quoted);
			return style;
		});
	}

	XSSFCellStyle number(Look look, int decimals, boolean percentage) {
		return this.made.computeIfAbsent(look + " number " + decimals + percentage, (key) -> {
			XSSFCellStyle style = plain(look);
			String places = (decimals == 0) ? "" : "." + "0".repeat(decimals);
			String pattern = percentage ? "0" + places + "%" : "#,##0" + places;
			style.setDataFormat(this.book.createDataFormat().getFormat(pattern));
			if (look == Look.PLAIN || look == Look.STRONG) {
				style.setAlignment(HorizontalAlignment.RIGHT);
			}
			return style;
		});
	}

	private XSSFCellStyle plain(Look look) {
		XSSFCellStyle style = this.book.createCellStyle();
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setWrapText(true);
		boolean heading = look == Look.HEADER || look == Look.TITLE;
		style.setAlignment(heading ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
		if (look != Look.TITLE) {
			style.setBorderTop(BorderStyle.THIN);
			style.setBorderBottom(BorderStyle.THIN);
			style.setBorderLeft(BorderStyle.THIN);
			style.setBorderRight(BorderStyle.THIN);
		}
		style.setFont(font(look));
		return style;
	}

	private XSSFFont font(Look look) {
		XSSFFont font = this.book.createFont();
		font.setFontName(
				HouseStyle.OFFICIAL.entries((look == Look.TITLE) ? "typeface.title" : "typeface.songti").get(0));
		font.setFontHeightInPoints((short) ((look == Look.TITLE) ? 18 : 11));
		font.setBold(look == Look.HEADER || look == Look.STRONG);
		return font;
	}

}
