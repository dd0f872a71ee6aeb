package org.ziping.organisation;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

import org.ziping.core.Refusal;

/** Keeps hashes apart from people, so that no page and no list can carry one. */
@Repository
class Passwords {

	/** What bcrypt reads; anything longer would be cut without a word. */
	private static final int LONGEST = 72;

	private static final int SHORTEST_SIGNS = 10;

	private final PasswordEncoder encoder = new BCryptPasswordEncoder();

	/** Compared with where nobody has that name, so that both take the same time. */
	private final String nobody = this.encoder.encode("nobody");

	private final JdbcTemplate database;

	private final Clock clock;

	Passwords(JdbcTemplate database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	String hash(String password) {
		if (password.codePointCount(0, password.length()) < SHORTEST_SIGNS || isTooLong(password)) {
			throw Refusal.of("organisation.password", SHORTEST_SIGNS);
		}
		return this.encoder.encode(password);
	}

	void set(String person, String hash) {
		Timestamp now = Timestamp.from(this.clock.instant());
		if (this.database.update("update organisation_password set hash = ?, changed_at = ? where person = ?", hash,
				now, person) == 0) {
			this.database.update("insert into organisation_password (person, hash, changed_at) values (?, ?, ?)",
					person, hash, now);
		}
	}

	boolean matches(String person, String password) {
		String hash = this.database
			.queryForList("select hash from organisation_password where person = ?", String.class, person)
			.stream()
			.findFirst()
			.orElse(this.nobody);
		boolean same = this.encoder.matches(isTooLong(password) ? "" : password, hash);
		return same && !hash.equals(this.nobody);
	}

	private static boolean isTooLong(String password) {
		return password.getBytes(StandardCharsets.UTF_8).length > LONGEST;
	}

}
