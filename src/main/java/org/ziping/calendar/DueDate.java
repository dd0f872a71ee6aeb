package org.ziping.calendar;

import java.time.LocalDate;

/** The day at whose end something has to be done. */
public record DueDate(LocalDate date) implements Comparable<DueDate> {

	public boolean isPastOn(LocalDate today) {
		return this.date.isBefore(today);
	}

	@Override
	public int compareTo(DueDate other) {
		return this.date.compareTo(other.date);
	}

	@Override
	public String toString() {
		return this.date.toString();
	}

}
