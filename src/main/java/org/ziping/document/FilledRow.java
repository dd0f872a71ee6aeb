package org.ziping.document;

import java.util.List;

import org.apache.poi.ss.util.CellReference;

/** One row of a sheet as it was found; its number is the one the table program shows. */
public record FilledRow(String sheet, int number, List<FilledCell> cells) {

	public FilledRow {
		cells = List.copyOf(cells);
	}

	/** The cell of a column, counted from 0; empty where the row is shorter. */
	public FilledCell cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : FilledCell.EMPTY;
	}

	/** The words of a column, without the spaces around them. */
	public String text(int column) {
		return cell(column).text().strip();
	}

	/** The name of a cell as people say it, such as B7. */
	public String place(int column) {
		return CellReference.convertNumToColString(column) + this.number;
	}

	public boolean isBlank() {
		return this.cells.stream().allMatch((cell) -> cell.text().isBlank());
	}

}
