package org.ziping.web.trail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/** What the auditor asks for, as typed; each part may be empty. */
record TrailForm(@Nullable String year, @Nullable String unit, @Nullable String person, @Nullable String from,
		@Nullable String until, @Nullable String act, @Nullable Integer page) {

	boolean asksForDossier() {
		return given(this.year) != null || given(this.unit) != null;
	}

	@Nullable Instant begin(ZoneId zone) {
		LocalDate day = day(this.from);
		return (day == null) ? null : day.atStartOfDay(zone).toInstant();
	}

	/** The last day is meant whole. */
	@Nullable Instant end(ZoneId zone) {
		LocalDate day = day(this.until);
		return (day == null) ? null : day.plusDays(1).atStartOfDay(zone).toInstant();
	}

	public int pageNumber() {
		return (this.page == null) ? 0 : Math.max(0, Math.min(this.page, 10_000));
	}

	static @Nullable String given(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	private static @Nullable LocalDate day(@Nullable String typed) {
		String text = given(typed);
		try {
			return (text == null) ? null : LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
