package org.ziping.campaign.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.ziping.calendar.SpecialDay;
import org.ziping.core.Refusal;
import org.ziping.document.FilledRow;

/** Reads holidays from what people have: rows of a table, or lines of a notice. */
final class HolidaySheet {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-M-d");

	private HolidaySheet() {
	}

	/** Columns: date, 放假 or 上班, name. Rows that begin with no digit are headings. */
	static List<SpecialDay> of(List<FilledRow> rows) {
		List<SpecialDay> days = new ArrayList<>();
		for (FilledRow row : rows) {
			if (row.text(0).matches("\\d.*")) {
				days.add(day(row.text(0), row.text(1), row.text(2), row.place(0)));
			}
		}
		return days;
	}

	/** Lines such as {@code 2027-10-01 放假 国庆节}. */
	static List<SpecialDay> of(String lines) {
		List<SpecialDay> days = new ArrayList<>();
		int number = 0;
		for (String line : lines.lines().toList()) {
			number++;
			String[] words = line.strip().split("[\\s,，]+", 3);
			if (!line.isBlank()) {
				days.add(day(words[0], (words.length > 1) ? words[1] : "", (words.length > 2) ? words[2] : "",
						Integer.toString(number)));
			}
		}
		return days;
	}

	private static SpecialDay day(String date, String kind, String name, String place) {
		boolean worked = kind.contains("班");
		if (!worked && !kind.contains("假") && !kind.contains("休")) {
			throw Refusal.of("calendar.kind-unknown", place);
		}
		try {
			return new SpecialDay(LocalDate.parse(date.replace('/', '-').replace('.', '-'), DAY), worked, name);
		}
		catch (DateTimeParseException notADate) {
			throw Refusal.of("calendar.date-unknown", place);
		}
	}

}
