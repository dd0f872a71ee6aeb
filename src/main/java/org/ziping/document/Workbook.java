package org.ziping.document;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Sheets of words, numbers and live formulas, as a table program opens them. */
public record Workbook(String title, List<Sheet> sheets) {

	public Workbook {
		sheets = List.copyOf(sheets);
		if (sheets.isEmpty()) {
			throw new IllegalArgumentException("A workbook has at least one sheet");
		}
	}

	public static Workbook of(String title, Sheet... sheets) {
		return new Workbook(title, List.of(sheets));
	}

	/**
	 * One sheet: widths in characters, the first rows repeated on each page and kept in
	 * sight.
	 */
	public record Sheet(String name, List<Integer> widths, int headerRows, List<List<Cell>> rows, List<Merge> merges) {

		public Sheet {
			name = Wording.line(name);
			widths = List.copyOf(widths);
			rows = rows.stream().map(List::copyOf).toList();
			merges = List.copyOf(merges);
		}

	}

	/** A rectangle of cells set as one; rows and columns count from 0, ends included. */
	public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

	}

	/** What stands in one place of a sheet. */
	public sealed interface Cell permits Words, Number, Formula {

		Cell EMPTY = new Words("", Look.PLAIN);

		Look look();

		static Cell title(String text) {
			return new Words(text, Look.TITLE);
		}

		static Cell header(String text) {
			return new Words(text, Look.HEADER);
		}

		static Cell words(@Nullable String text) {
			return new Words((text == null) ? "" : text, Look.PLAIN);
		}

		static Cell number(@Nullable BigDecimal number, int decimals) {
			return (number == null) ? EMPTY : new Number(number, decimals, false, Look.PLAIN);
		}

		/** A share such as 0.4056, shown as 40.56%. */
		static Cell percentage(@Nullable BigDecimal share, int decimals) {
			return (share == null) ? EMPTY : new Number(share, decimals, true, Look.PLAIN);
		}

		static Cell formula(String expression, int decimals) {
			return new Formula(expression, decimals, false, Look.PLAIN);
		}

	}

	/** Words, never read as a formula whatever sign they begin with. */
	public record Words(String text, Look look) implements Cell {

		public Words {
			text = Wording.clean(text);
		}

	}

	/** A number shown with fixed decimals. */
	public record Number(BigDecimal value, int decimals, boolean percentage, Look look) implements Cell {

	}

	/**
	 * A live formula without its equals sign, rounded to the decimals that are shown (of
	 * the per cent figure, for a percentage), so that the sheet computes what it shows.
	 */
	public record Formula(String expression, int decimals, boolean percentage, Look look) implements Cell {

		public Formula {
			if (expression.isBlank() || expression.startsWith("=")) {
				throw new IllegalArgumentException("A formula is written without its equals sign");
			}
		}

		public String rounded() {
			return "ROUND(" + this.expression + "," + (this.percentage ? this.decimals + 2 : this.decimals) + ")";
		}

	}

	/** How a cell is dressed. */
	public enum Look {

		PLAIN, STRONG, HEADER, TITLE

	}

}
