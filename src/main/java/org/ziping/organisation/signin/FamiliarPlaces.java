package org.ziping.organisation.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Where a person signed in of late: there they still get in while strangers elsewhere try
 * their name.
 */
@Repository
class FamiliarPlaces {

	private static final Duration OF_LATE = Duration.ofDays(60);

	private final JdbcTemplate database;

	private final Clock clock;

	FamiliarPlaces(JdbcTemplate database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	boolean isFamiliar(String person, String address) {
		Integer seen = this.database.queryForObject(
				"select count(*) from organisation_familiar_place where person = ? and address = ? and seen_at > ?",
				Integer.class, person, address, Timestamp.from(this.clock.instant().minus(OF_LATE)));
		return seen != null && seen > 0;
	}

	void see(String person, String address) {
		Timestamp now = Timestamp.from(this.clock.instant());
		if (this.database.update("update organisation_familiar_place set seen_at = ? where person = ? and address = ?",
				now, person, address) == 0) {
			try {
				this.database.update(
						"insert into organisation_familiar_place (person, address, seen_at) values (?, ?, ?)", person,
						address, now);
			}
			catch (DuplicateKeyException ex) {
				// The same person from the same place in this moment.
			}
		}
	}

	void forgetBefore(Instant moment) {
		this.database.update("delete from organisation_familiar_place where seen_at < ?",
				Timestamp.from(moment.minus(OF_LATE)));
	}

}
