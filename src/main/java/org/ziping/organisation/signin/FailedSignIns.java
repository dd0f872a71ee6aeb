package org.ziping.organisation.signin;

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
 * Counts failures of a name from an address, of a name from everywhere and of an address
 * over all names; known names and unknown ones alike.
 */
@Repository
class FailedSignIns {

	/** Stands for every name, or every address; no name that is asked for holds it. */
	static final String ALL = "*";

	private final JdbcTemplate database;

	private final SignInSettings settings;

	private final Clock clock;

	FailedSignIns(JdbcTemplate database, SignInSettings settings, Clock clock) {
		this.database = database;
		this.settings = settings;
		this.clock = clock;
	}

	/** As it is now, held by nobody: for an answer before anything costly is done. */
	boolean isLocked(String name, String address) {
		return find(name, address, "").filter(Count::locked).isPresent();
	}

	/**
	 * What is counted so far; holds the row, so that guesses at the same moment queue up.
	 */
	Count of(String name, String address) {
		return find(name, address, " for update").orElseGet(() -> begin(name, address));
	}

	private Optional<Count> find(String name, String address, String how) {
		return this.database.query(
				"select failures, failed_at, locked_until from organisation_failed_sign_in where person = ? and address = ?"
						+ how,
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
		return find(name, address, " for update").orElse(Count.NONE);
	}

	/** One more; true where this one locked. */
	boolean add(String name, String address, Count before) {
		Instant now = this.clock.instant();
		int failures = before.failures() + 1;
		boolean locks = failures >= limit(name, address);
		this.database.update(
				"update organisation_failed_sign_in set failures = ?, failed_at = ?, locked_until = ? where person = ?"
						+ " and address = ?",
				failures, Timestamp.from(now), locks ? Timestamp.from(now.plus(this.settings.lock())) : null, name,
				address);
		return locks;
	}

	private int limit(String name, String address) {
		if (name.equals(ALL)) {
			return this.settings.failuresOfAddress();
		}
		return address.equals(ALL) ? this.settings.failuresOfName() : this.settings.failures();
	}

	void clear(String name, String address) {
		this.database.update("delete from organisation_failed_sign_in where person = ? and address = ?", name, address);
	}

	/** Somebody with the right to it lets the person try again, wherever they are. */
	void clear(String name) {
		this.database.update("delete from organisation_failed_sign_in where person = ?", name);
	}

	/** How many places a name is locked at now; everywhere counts as one. */
	int locksOf(String name) {
		Integer locks = this.database.queryForObject(
				"select count(*) from organisation_failed_sign_in where person = ? and locked_until > ?", Integer.class,
				name, Timestamp.from(this.clock.instant()));
		return (locks == null) ? 0 : locks;
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
