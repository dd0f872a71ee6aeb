package org.ziping.indicator.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.ziping.document.FilledCell.Kind;
import org.ziping.document.FilledRow;
import org.ziping.indicator.Column;
import org.ziping.indicator.DataItem;
import org.ziping.indicator.IndicatorSystem;

/**
 * Proposes places by the words of a workbook: a row that bears an item's name, a column
 * whose head bears the column's word. A person confirms.
 */
final class Guess {

	private final IndicatorSystem system;

	private final Map<Target, Place> places = new LinkedHashMap<>();

	/** Which word stands over which column of the sheet at hand. */
	private final Map<Integer, Column> heads = new HashMap<>();

	private String sheet = "";

	private Guess(IndicatorSystem system) {
		this.system = system;
	}

	static Map<Target, Place> of(Book book, IndicatorSystem system) {
		Guess guess = new Guess(system);
		book.rows().forEach(guess::row);
		return guess.places;
	}

	private void row(FilledRow row) {
		if (!row.sheet().equals(this.sheet)) {
			this.sheet = row.sheet();
			this.heads.clear();
		}
		for (int at = 0; at < row.cells().size(); at++) {
			head(row.text(at), at);
			Optional<DataItem> item = item(row.text(at));
			if (item.isPresent() && row.cell(at).kind() == Kind.WORDS) {
				take(item.get(), row, at);
			}
		}
	}

	private void head(String text, int at) {
		this.system.columns()
			.entrySet()
			.stream()
			.filter((column) -> bare(text).equals(column.getValue()))
			.findFirst()
			.ifPresent((column) -> this.heads.put(at, column.getKey()));
	}

	private void take(DataItem item, FilledRow row, int label) {
		this.heads.forEach((at, column) -> {
			if (at > label && item.isTyped() && item.has(column)) {
				this.places.putIfAbsent(new Target(item.code(), column), new Place(row.sheet(), row.number(), at));
			}
		});
	}

	private Optional<DataItem> item(String text) {
		String name = bare(text);
		return name.isEmpty() ? Optional.empty()
				: this.system.items().stream().filter((item) -> bare(item.name()).equals(name)).findFirst();
	}

	/**
	 * Without the number before it, without 其中 and without spaces and brackets' width.
	 */
	private static String bare(String text) {
		return text.replaceAll("\\s|　", "")
			.replace('(', '（')
			.replace(')', '）')
			.replaceFirst("^其中[：:]", "")
			.replaceFirst("^(（?[一二三四五六七八九十]+）?[、.．]?|（?\\d{1,2}）?[、.．])(?=\\p{IsHan})", "");
	}

}
