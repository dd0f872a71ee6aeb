package org.ziping.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * A moment as the trail keeps it: text in UTC with six decimals. No database and no
 * session time zone may read it differently from how it was digested.
 */
final class Moment {

	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
		.withZone(ZoneOffset.UTC);

	private Moment() {
	}

	static Instant of(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS);
	}

	static String write(Instant instant) {
		return FORM.format(instant);
	}

	/** What is no moment reads as the epoch, which no digest of an entry holds. */
	static Instant read(String text) {
		try {
			return Instant.parse(text);
		}
		catch (DateTimeParseException ex) {
			return Instant.EPOCH;
		}
	}

}
