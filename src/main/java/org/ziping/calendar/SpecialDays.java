package org.ziping.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days on which the State Council's notices differ from the plain week: holidays, and
 * weekend days that are worked to make up for them.
 */
record SpecialDays(Map<LocalDate, Kind> kinds) {

	enum Kind {

		HOLIDAY, WORKDAY

	}

	static SpecialDays shipped() {
		try (InputStream in = SpecialDays.class.getResourceAsStream("/catalogue/holidays.csv");
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			Map<LocalDate, Kind> kinds = new HashMap<>();
			lines.lines()
				.skip(1)
				.map((line) -> line.split(","))
				.forEach((cells) -> kinds.put(LocalDate.parse(cells[0]), Kind.valueOf(cells[1].toUpperCase())));
			return new SpecialDays(Map.copyOf(kinds));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A year counts as known when its 国庆节 stands in it: 元旦 may be in the notice of the
	 * year before.
	 */
	Set<Integer> years() {
		return this.kinds.keySet()
			.stream()
			.filter((day) -> day.getMonthValue() == 10)
			.map(LocalDate::getYear)
			.collect(Collectors.toSet());
	}

}
