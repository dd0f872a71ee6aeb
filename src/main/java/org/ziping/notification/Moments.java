package org.ziping.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/** A moment as its column holds it: in UTC, whatever the machine's own zone is. */
final class Moments {

	private Moments() {
	}

	static LocalDateTime column(Instant moment) {
		return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
	}

	static @Nullable Instant read(ResultSet row, String column) throws SQLException {
		LocalDateTime written = row.getObject(column, LocalDateTime.class);
		return (written != null) ? written.toInstant(ZoneOffset.UTC) : null;
	}

}
