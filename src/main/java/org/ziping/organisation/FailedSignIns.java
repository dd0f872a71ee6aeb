package org.ziping.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Counts failures of a name from an address, known names and unknown ones alike. The
 * rightful person elsewhere is not locked by somebody's guesses here.
 */
@Repository
class FailedSignIns {

	private final JdbcTemplate database;

	private final OrganisationSettings settings;

	private final Clock clock;

	FailedSignIns(JdbcTemplate database, OrganisationSettings settings, Clock clock) {
		this.database = database;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * What is counted so far; holds the row, so that guesses at the same moment queue up.
	 */
	Count of(String name, String address) {
		return find(name, address).orElseGet(() -> begin(name, address));
	}

	private Optional<Count> find(String name, String address) {
		return this.database.query(
				"select failures, failed_at, locked_until from organisation_failed_sign_in where person = ? and address = ?"
						+ " for update",
				this::count, name, address)
			.stream()
			.findFirst();
	}

	private Count begin(String name, String address) {
		try {
			this.database.update("insert into organisation_failed_sign_in (person, address, failures) values (?, ?, 0)",
					name, address);
		}
		catch (DuplicateKeyException ex) {
			// Another guess began the count in this moment.
		}
		return find(name, address).orElse(Count.NONE);
	}

	/** One more; true where this one locked the name. */
	boolean add(String name, String address, Count before) {
		Instant now = this.clock.instant();
		int failures = before.failures() + 1;
		boolean locks = failures >= this.settings.failures();
		this.database.update(
				"update organisation_failed_sign_in set failures = ?, failed_at = ?, locked_until = ? where person = ?"
						+ " and address = ?",
				failures, Timestamp.from(now), locks ? Timestamp.from(now.plus(this.settings.lock())) : null, name,
				address);
		return locks;
	}

	void clear(String name, String address) {
		this.database.update("delete from organisation_failed_sign_in where person = ? and address = ?", name, address);
	}

	/** Guesses leave rows behind; those of yesterday say nothing any more. */
	void clearBefore(Instant moment) {
		this.database.update("delete from organisation_failed_sign_in where failed_at < ?", Timestamp.from(moment));
	}

	private Count count(ResultSet row, int number) throws SQLException {
		Instant now = this.clock.instant();
		Timestamp failed = row.getTimestamp(2);
		Timestamp until = row.getTimestamp(3);
		if (isPast(until, now)) {
			return Count.NONE;
		}
		if (until == null && failed != null && failed.toInstant().plus(this.settings.lock()).isBefore(now)) {
			return Count.NONE;
		}
		return new Count(row.getInt(1), until != null);
	}

	private static boolean isPast(@Nullable Timestamp until, Instant now) {
		return until != null && !until.toInstant().isAfter(now);
	}

	/** Failures within the time that counts. */
	record Count(int failures, boolean locked) {

		static final Count NONE = new Count(0, false);

	}

}
