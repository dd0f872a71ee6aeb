package org.ziping.organisation.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** One row of a sheet, with the words of its cells. */
record Line(Sheet sheet, int row, Map<Column, String> cells, Map<Column, String> places) {

	Line {
		cells = Map.copyOf(cells);
	}

	String get(Column column) {
		return this.cells.getOrDefault(column, "");
	}

	@Nullable String given(Column column) {
		String text = get(column);
		return text.isEmpty() ? null : text;
	}

	/** Where the cell stands, as the table program calls it. */
	String place(Column column) {
		return this.places.getOrDefault(column, "A") + this.row;
	}

	/** As typed 2026-1-5, 2026/01/05 or 2026年1月5日; empty where it is no day. */
	Optional<LocalDate> day(Column column) {
		String[] parts = get(column).replaceAll("[年月/.]", "-").replace("日", "").split("-");
		try {
			return (parts.length == 3) ? Optional.of(LocalDate
				.parse("%s-%2s-%2s".formatted(parts[0].strip(), parts[1].strip(), parts[2].strip()).replace(' ', '0')))
					: Optional.empty();
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
