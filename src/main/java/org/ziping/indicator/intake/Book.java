package org.ziping.indicator.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.document.FilledCell;
import org.ziping.document.FilledRow;

/**
 * The rows of a workbook, with a way to any of its cells and the unit its sheets are in.
 */
final class Book {

	private static final Pattern UNIT = Pattern.compile("单位[：:]\\s*(?:人民币)?(万元|元)");

	private final List<FilledRow> rows;

	private final Map<String, Map<Integer, FilledRow>> sheets = new HashMap<>();

	private final Map<String, String> units = new HashMap<>();

	Book(List<FilledRow> rows) {
		this.rows = rows;
		for (FilledRow row : rows) {
			this.sheets.computeIfAbsent(row.sheet(), (name) -> new HashMap<>()).put(row.number(), row);
			unit(row).ifPresent((unit) -> this.units.putIfAbsent(row.sheet(), unit));
		}
	}

	List<FilledRow> rows() {
		return this.rows;
	}

	boolean has(String sheet) {
		return this.sheets.containsKey(sheet);
	}

	FilledCell cell(Place place) {
		return Optional.ofNullable(this.sheets.getOrDefault(place.sheet(), Map.of()).get(place.row()))
			.map((row) -> row.cell(place.column()))
			.orElse(FilledCell.EMPTY);
	}

	/** 元 or 万元, where the sheet's head says so. */
	Optional<String> unit(String sheet) {
		return Optional.ofNullable(this.units.get(sheet));
	}

	private static Optional<String> unit(FilledRow row) {
		return row.cells()
			.stream()
			.map((cell) -> UNIT.matcher(cell.text()))
			.filter(Matcher::find)
			.map((found) -> found.group(1))
			.findFirst();
	}

}
