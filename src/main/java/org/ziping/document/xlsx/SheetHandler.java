package org.ziping.document.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import org.ziping.core.Refusal;
import org.ziping.document.FilledCell;
import org.ziping.document.FilledCell.Kind;
import org.ziping.document.FilledRow;

/**
 * Hears one sheet's XML and hands on its rows. A table program keeps fifteen digits of a
 * number but writes seventeen: the two that it never shows are rounded away.
 */
final class SheetHandler extends DefaultHandler {

	private static final MathContext SHOWN = new MathContext(15);

	private static final int MOST_COLUMNS = 500;

	private final String sheet;

	private final SharedStrings words;

	private final StylesTable styles;

	private final Consumer<FilledRow> taker;

	private final StringBuilder value = new StringBuilder();

	private List<FilledCell> cells = new ArrayList<>();

	private int row;

	private int column;

	private String type = "n";

	private @Nullable String style;

	private boolean listening;

	private boolean reckoned;

	SheetHandler(String sheet, SharedStrings words, StylesTable styles, Consumer<FilledRow> taker) {
		this.sheet = sheet;
		this.words = words;
		this.styles = styles;
		this.taker = taker;
	}

	@Override
	public void startElement(String uri, String name, String qName, Attributes attributes) {
		switch (name) {
			case "row" -> {
				String number = attributes.getValue("r");
				this.row = (number != null) ? Integer.parseInt(number) : this.row + 1;
				this.column = -1;
				this.cells = new ArrayList<>();
			}
			case "c" -> startCell(attributes);
			case "v", "t" -> this.listening = true;
			case "f" -> this.reckoned = true;
			default -> {
			}
		}
	}

	private void startCell(Attributes attributes) {
		String place = attributes.getValue("r");
		this.column = (place != null) ? new CellReference(place).getCol() : this.column + 1;
		if (this.column >= MOST_COLUMNS) {
			throw Refusal.of("document.too-many-columns", this.sheet, MOST_COLUMNS);
		}
		this.type = (attributes.getValue("t") != null) ? attributes.getValue("t") : "n";
		this.style = attributes.getValue("s");
		this.reckoned = false;
		this.value.setLength(0);
	}

	@Override
	public void characters(char[] signs, int start, int length) {
		if (this.listening) {
			this.value.append(signs, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qName) {
		switch (name) {
			case "v", "t" -> this.listening = false;
			case "c" -> {
				while (this.cells.size() < this.column) {
					this.cells.add(FilledCell.EMPTY);
				}
				this.cells.add(cell(this.value.toString()));
			}
			case "row" -> {
				FilledRow found = new FilledRow(this.sheet, this.row, this.cells);
				if (!found.isBlank()) {
					this.taker.accept(found);
				}
			}
			default -> {
			}
		}
	}

	private FilledCell cell(String raw) {
		if (raw.isEmpty()) {
			return this.reckoned ? new FilledCell("?", Kind.FAULT) : FilledCell.EMPTY;
		}
		return switch (this.type) {
			case "s" -> new FilledCell(this.words.getItemAt(Integer.parseInt(raw)).getString(), Kind.WORDS);
			case "e" -> new FilledCell(raw, Kind.FAULT);
			case "n" -> number(raw);
			default -> new FilledCell(raw, Kind.WORDS);
		};
	}

	private FilledCell number(String raw) {
		if (isDate()) {
			LocalDateTime date = DateUtil.getLocalDateTime(Double.parseDouble(raw));
			return new FilledCell(date.toLocalDate().toString(), Kind.DATE);
		}
		BigDecimal exact = new BigDecimal(raw).round(SHOWN).stripTrailingZeros();
		return new FilledCell(exact.toPlainString(), Kind.NUMBER);
	}

	private boolean isDate() {
		if (this.style == null) {
			return false;
		}
		XSSFCellStyle look = this.styles.getStyleAt(Integer.parseInt(this.style));
		return look != null && DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString());
	}

}
