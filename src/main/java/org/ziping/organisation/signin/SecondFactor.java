package org.ziping.organisation.signin;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.People;
import org.ziping.organisation.Post;

/** A phone that shows six digits, and ten codes on paper for when it is lost. */
@Service
public class SecondFactor {

	private static final int RECOVERY_CODES = 10;

	/** A phone's clock may be one step off, either way. */
	private static final int TOLERANCE = 1;

	private final SecureRandom random = new SecureRandom();

	private final JdbcTemplate database;

	private final SecretBox box;

	private final SignInSettings settings;

	private final People people;

	private final AuditTrail audit;

	private final Clock clock;

	SecondFactor(JdbcTemplate database, SecretBox box, SignInSettings settings, People people, AuditTrail audit,
			Clock clock) {
		this.database = database;
		this.box = box;
		this.settings = settings;
		this.people = people;
		this.audit = audit;
		this.clock = clock;
	}

	public boolean isOn(String person) {
		return kept(person, true).isPresent();
	}

	/** Whether one of their roles may not be used without. */
	public boolean isDemandedOf(String person) {
		return !this.settings.secondFactorRoles().isEmpty() && this.people.posts(person)
			.stream()
			.map(Post::role)
			.anyMatch(this.settings.secondFactorRoles()::contains);
	}

	/** The secret to show until it is confirmed; the same on each showing. */
	@Transactional
	public String offer(String person) {
		if (isOn(person)) {
			throw Refusal.of("organisation.second-factor-on");
		}
		return kept(person, false).map((kept) -> this.box.open(person, kept)).orElseGet(() -> begin(person));
	}

	private String begin(String person) {
		byte[] bytes = new byte[20];
		this.random.nextBytes(bytes);
		try {
			this.database.update("insert into organisation_second_factor (person, secret) values (?, ?)", person,
					this.box.seal(person, Base32.write(bytes)));
		}
		catch (DuplicateKeyException ex) {
			// Shown in two windows at once: the first secret counts.
		}
		return this.box.open(person, kept(person, false).orElseThrow());
	}

	/** The first code from the phone; answers with the codes for paper. */
	@Transactional
	@GuardedByState
	public List<String> confirm(Actor who, String code) {
		String secret = offer(who.person());
		long step = stepOf(secret, digits(code), 0);
		if (step == 0) {
			throw Refusal.of("organisation.second-factor-code");
		}
		this.database.update("update organisation_second_factor set confirmed_at = ?, last_step = ? where person = ?",
				now(), step, who.person());
		this.audit.record(who, "organisation", "second-factor.on", who.person(), null, null, "");
		return renewRecoveryCodes(who);
	}

	@Transactional
	@GuardedByState
	public List<String> renewRecoveryCodes(Actor who) {
		this.database.update("delete from organisation_recovery_code where person = ?", who.person());
		List<String> codes = new ArrayList<>();
		while (codes.size() < RECOVERY_CODES) {
			byte[] bytes = new byte[10];
			this.random.nextBytes(bytes);
			String code = Base32.write(bytes);
			codes.add(code.replaceAll("(.{4})(?=.)", "$1-"));
			this.database.update("insert into organisation_recovery_code (person, digest) values (?, ?)", who.person(),
					digest(code));
		}
		this.audit.record(who, "organisation", "second-factor.codes", who.person(), null, null, "");
		return codes;
	}

	public int recoveryCodesLeft(String person) {
		Integer left = this.database.queryForObject(
				"select count(*) from organisation_recovery_code where person = ? and used_at is null", Integer.class,
				person);
		return (left == null) ? 0 : left;
	}

	/** Each code opens once, the phone's and the paper's. */
	@Transactional
	public boolean check(String person, String typed) {
		Optional<String> kept = kept(person, true);
		if (kept.isEmpty()) {
			return false;
		}
		// Paper first: it opens where the key of the phones is lost.
		return opensByPaper(person, typed) || opensByPhone(person, kept.get(), digits(typed));
	}

	/** A secret that lay open is sealed on this occasion. */
	private boolean opensByPhone(String person, String kept, String code) {
		String secret = this.box.open(person, kept);
		Long last = this.database.queryForObject(
				"select last_step from organisation_second_factor where person = ? for update", Long.class, person);
		long step = stepOf(secret, code, (last == null) ? 0 : last);
		String sealed = this.box.isSealed(kept) ? kept : this.box.seal(person, secret);
		return step > 0 && this.database.update(
				"update organisation_second_factor set last_step = ?, secret = ? where person = ?", step, sealed,
				person) == 1;
	}

	private boolean opensByPaper(String person, String typed) {
		String code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
		return this.database.update(
				"update organisation_recovery_code set used_at = ? where person = ? and digest = ? and used_at is null",
				now(), person, digest(code)) == 1;
	}

	/** A lost phone, or a wish; whoever does it answers for it in the trail. */
	@Transactional
	@GuardedByState
	public void remove(String person, Actor by) {
		this.database.update("delete from organisation_second_factor where person = ?", person);
		this.database.update("delete from organisation_recovery_code where person = ?", person);
		this.audit.record(by, "organisation", "second-factor.off", person, null, null, "");
	}

	/** The step the code belongs to, later than the last used one; 0 for none. */
	private long stepOf(String secret, String code, long last) {
		long now = OneTimeCode.step(this.clock.instant());
		long found = 0;
		for (long step = now - TOLERANCE; step <= now + TOLERANCE; step++) {
			if (step > last && OneTimeCode.at(Base32.read(secret), step).equals(code)) {
				found = step;
			}
		}
		return found;
	}

	/** As it lies in the database. */
	private Optional<String> kept(String person, boolean confirmed) {
		return this.database
			.queryForList("select secret from organisation_second_factor where person = ? and confirmed_at is "
					+ (confirmed ? "not null" : "null"), String.class, person)
			.stream()
			.findFirst();
	}

	private Timestamp now() {
		Instant instant = this.clock.instant();
		return Timestamp.from(instant);
	}

	private static String digits(String typed) {
		return typed.replaceAll("\\s", "");
	}

	private static String digest(String code) {
		return Digest.sm3(code).toString();
	}

}
