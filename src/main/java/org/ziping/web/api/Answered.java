package org.ziping.web.api;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was answered to which idempotency key; a key that is under way has no status yet.
 */
@Component
class Answered {

	private final JdbcClient database;

	private final ApiSettings settings;

	private final Clock clock;

	Answered(JdbcClient database, ApiSettings settings, Clock clock) {
		this.database = database;
		this.settings = settings;
		this.clock = clock;
	}

	/** Whether this request is the first with its key. */
	boolean begin(String person, String key, String asked) {
		Instant now = this.clock.instant();
		this.database.sql("delete from web_answered where answered_at < ?")
			.param(Timestamp.from(now.minus(this.settings.repeatedWithin())))
			.update();
		try {
			this.database
				.sql("insert into web_answered (person, idempotency_key, asked, status, media_type, body, answered_at) "
						+ "values (?, ?, ?, 0, '', '', ?)")
				.params(person, key, asked, Timestamp.from(now))
				.update();
			return true;
		}
		catch (DataIntegrityViolationException repeated) {
			return false;
		}
	}

	void keep(String person, String key, int status, String type, String body) {
		this.database.sql(
				"update web_answered set status = ?, media_type = ?, body = ? where person = ? and idempotency_key = ?")
			.params(status, type, body, person, key)
			.update();
	}

	void forget(String person, String key) {
		this.database.sql("delete from web_answered where person = ? and idempotency_key = ?")
			.params(person, key)
			.update();
	}

	Optional<Answer> find(String person, String key) {
		return this.database
			.sql("select asked, status, media_type, body from web_answered where person = ? and idempotency_key = ?")
			.params(person, key)
			.query((row, number) -> new Answer(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
			.optional();
	}

	record Answer(String asked, int status, String type, String body) {
	}

}
