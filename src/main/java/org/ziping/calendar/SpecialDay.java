package org.ziping.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.ziping.core.Refusal;

/** A day on which the State Council's notice differs from the plain week. */
public record SpecialDay(LocalDate day, boolean worked, String name) {

	public SpecialDay {
		name = name.strip();
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		if (worked && !weekend) {
			throw Refusal.of("calendar.workday-on-weekday", day.toString());
		}
		if (name.length() > 60) {
			throw Refusal.of("calendar.name-long", day.toString());
		}
	}

	SpecialDays.Kind kind() {
		return this.worked ? SpecialDays.Kind.WORKDAY : SpecialDays.Kind.HOLIDAY;
	}

}
