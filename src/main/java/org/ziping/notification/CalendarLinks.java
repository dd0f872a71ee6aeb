package org.ziping.notification;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.People;

/**
 * The secret by which a person's calendar reads their dates: one each, shown once, ended
 * at will.
 */
@Service
@Transactional
public class CalendarLinks {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient rows;

	private final People people;

	private final AuditTrail trail;

	private final Clock clock;

	CalendarLinks(JdbcClient rows, People people, AuditTrail trail, Clock clock) {
		this.rows = rows;
		this.people = people;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public boolean has(String person) {
		return this.rows.sql("select count(*) from notification_calendar_link where person = :person")
			.param("person", person)
			.query(Integer.class)
			.single() > 0;
	}

	/** A new secret; the one before leads nowhere from now on. */
	@GuardedByState
	public String make(Actor by) {
		byte[] secret = new byte[32];
		RANDOM.nextBytes(secret);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
		forget(by.person());
		this.rows.sql("""
				insert into notification_calendar_link (person, token_digest, made_at)
				values (:person, :digest, :at)""")
			.param("person", by.person())
			.param("digest", digest(token))
			.param("at", Moments.column(this.clock.instant()))
			.update();
		this.trail.record(by, "notification", "calendar-link.make", by.person(), null, null, "");
		return token;
	}

	@GuardedByState
	public void end(Actor by) {
		forget(by.person());
		this.trail.record(by, "notification", "calendar-link.end", by.person(), null, null, "");
	}

	/** Whose it is; nobody where it was ended, or where they left. */
	@Transactional(readOnly = true)
	public Optional<String> person(String token) {
		return this.rows.sql("select person from notification_calendar_link where token_digest = :digest")
			.param("digest", digest(token))
			.query(String.class)
			.optional()
			.filter(this.people::isActive);
	}

	private void forget(String person) {
		this.rows.sql("delete from notification_calendar_link where person = :person").param("person", person).update();
	}

	private static String digest(String token) {
		return Digest.sha256(token.getBytes(StandardCharsets.UTF_8)).toString();
	}

}
