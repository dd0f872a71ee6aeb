package org.ziping.submission.archive;

import java.time.LocalDate;
import java.util.Optional;

/** 保管期限; worded by {@code submission.retention.<NAME>}. */
public enum Retention {

	PERMANENT(0), YEARS_30(30), YEARS_10(10);

	private final int years;

	Retention(int years) {
		this.years = years;
	}

	/**
	 * The last day on which it has to be kept, counted from the year after the closing.
	 */
	Optional<LocalDate> until(int closedIn) {
		return (this.years == 0) ? Optional.empty() : Optional.of(LocalDate.of(closedIn + this.years, 12, 31));
	}

	Retention longer(Retention other) {
		return (compareTo(other) <= 0) ? this : other;
	}

}
