package org.ziping.indicator.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.util.CellReference;

import org.ziping.core.Refusal;

/** A cell of a workbook as people write it: 收支总表!B7. */
public record Place(String sheet, int row, int column) {

	private static final Pattern WRITTEN = Pattern.compile("(.{1,31})[!！]\\s*([A-Za-z]{1,3})([1-9]\\d{0,5})");

	/** An empty text is no place. */
	public static Optional<Place> read(String written) {
		String text = written.strip();
		if (text.isEmpty()) {
			return Optional.empty();
		}
		Matcher match = WRITTEN.matcher(text);
		if (!match.matches()) {
			throw Refusal.of("indicator.place", text);
		}
		int column = CellReference.convertColStringToIndex(match.group(2).toUpperCase(java.util.Locale.ROOT));
		return Optional.of(new Place(match.group(1).strip(), Integer.parseInt(match.group(3)), column));
	}

	@Override
	public String toString() {
		return this.sheet + "!" + CellReference.convertNumToColString(this.column) + this.row;
	}

}
