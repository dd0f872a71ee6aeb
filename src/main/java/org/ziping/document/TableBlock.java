package org.ziping.document;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A table whose header is repeated on each page. Widths are shares of the line, an empty
 * list lets the contents decide; in a merged column equal cells below one another are set
 * as one.
 */
public record TableBlock(@Nullable String caption, List<String> header, List<List<String>> rows, List<Integer> widths,
		Set<Integer> numericColumns, Set<Integer> mergedColumns) implements Block {

	private static final int NARROWEST = 4;

	private static final int WIDEST = 24;

	public TableBlock {
		caption = (caption == null || caption.isBlank()) ? null : Wording.line(caption);
		header = header.stream().map(TableBlock::cell).toList();
		rows = rows.stream().map((row) -> row.stream().map(TableBlock::cell).toList()).toList();
		int columns = columns(header, rows);
		if (columns == 0) {
			throw new IllegalArgumentException("A table has at least one column");
		}
		header = header.isEmpty() ? header : filled(header, columns);
		rows = rows.stream().map((row) -> filled(row, columns)).toList();
		widths = widths.isEmpty() ? byContent(header, rows, columns) : List.copyOf(widths);
		if (widths.size() != columns) {
			throw new IllegalArgumentException("A table of " + columns + " columns has as many widths");
		}
		numericColumns = Set.copyOf(numericColumns);
		mergedColumns = Set.copyOf(mergedColumns);
	}

	public TableBlock(List<String> header, List<List<String>> rows, List<Integer> widths, Set<Integer> numericColumns) {
		this(null, header, rows, widths, numericColumns, Set.of());
	}

	/** A table of words, its widths decided by what stands in it. */
	public static TableBlock of(List<String> header, List<List<String>> rows) {
		return new TableBlock(header, rows, List.of(), Set.of());
	}

	public int columns() {
		return this.widths.size();
	}

	/**
	 * How many rows the cell spans downwards; 0 where the cell above covers it. A cell
	 * merges only where the merged columns at its left are merged too.
	 */
	public int span(int row, int column) {
		if (!this.mergedColumns.contains(column)) {
			return 1;
		}
		if (row > 0 && sameAsAbove(row, column)) {
			return 0;
		}
		int end = row + 1;
		while (end < this.rows.size() && sameAsAbove(end, column)) {
			end++;
		}
		return end - row;
	}

	private boolean sameAsAbove(int row, int column) {
		return IntStream.rangeClosed(0, column)
			.filter(this.mergedColumns::contains)
			.allMatch((at) -> this.rows.get(row).get(at).equals(this.rows.get(row - 1).get(at)))
				&& !this.rows.get(row).get(column).isEmpty();
	}

	private static String cell(String text) {
		return Wording.clean(text).strip();
	}

	private static int columns(List<String> header, List<List<String>> rows) {
		return Math.max(header.size(), rows.stream().mapToInt(List::size).max().orElse(0));
	}

	private static List<String> filled(List<String> row, int columns) {
		List<String> all = new java.util.ArrayList<>(row);
		all.addAll(Collections.nCopies(columns - row.size(), ""));
		return List.copyOf(all);
	}

	private static List<Integer> byContent(List<String> header, List<List<String>> rows, int columns) {
		return IntStream.range(0, columns).mapToObj((column) -> {
			int head = header.isEmpty() ? 0 : header.get(column).length();
			int longest = rows.stream().mapToInt((row) -> row.get(column).length()).max().orElse(0);
			return Math.min(WIDEST, Math.max(NARROWEST, Math.max(head, longest)));
		}).toList();
	}

}
