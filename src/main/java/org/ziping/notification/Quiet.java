package org.ziping.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;

import org.ziping.calendar.HouseClock;
import org.ziping.core.Refusal;

/** Hours in which nobody is rung; over midnight where it begins later than it ends. */
public record Quiet(LocalTime from, LocalTime until) {

	public static final Quiet NIGHT = new Quiet(LocalTime.of(21, 0), LocalTime.of(8, 0));

	public static Quiet of(String from, String until) {
		try {
			return new Quiet(LocalTime.parse(from), LocalTime.parse(until));
		}
		catch (DateTimeParseException ex) {
			throw Refusal.of("notification.quiet");
		}
	}

	/** That moment, or the end of the quiet it falls into. */
	Instant next(Instant moment) {
		ZonedDateTime here = moment.atZone(HouseClock.ZONE);
		if (!holds(here.toLocalTime())) {
			return moment;
		}
		ZonedDateTime end = here.with(this.until);
		return (end.isAfter(here) ? end : end.plusDays(1)).toInstant();
	}

	private boolean holds(LocalTime time) {
		boolean begun = !time.isBefore(this.from);
		boolean going = time.isBefore(this.until);
		return this.from.isAfter(this.until) ? begun || going : begun && going;
	}

}
