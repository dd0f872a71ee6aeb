package org.ziping.organisation;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.organisation.signin.Passwords;

/**
 * An empty house outside the trial is opened once, with a token that only its log shows.
 */
@Service
public class FirstAdministrator implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private final TrialMode trial;

	private final PersonRows people;

	private final UnitRows units;

	private final AppointmentRows appointments;

	private final Passwords passwords;

	private final AuditTrail audit;

	private final Clock clock;

	private volatile @Nullable Digest token;

	FirstAdministrator(TrialMode trial, PersonRows people, UnitRows units, AppointmentRows appointments,
			Passwords passwords, AuditTrail audit, Clock clock) {
		this.trial = trial;
		this.people = people;
		this.units = units;
		this.appointments = appointments;
		this.passwords = passwords;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.trial.trial() && this.people.count() == 0) {
			log.warn("Nobody can sign in yet. Open /first-administrator and enter this token, valid once: {}", begin());
		}
	}

	String begin() {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		String written = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		this.token = Digest.sm3(written);
		return written;
	}

	/** Whether the page for it exists at this moment. */
	public boolean isAwaited() {
		return this.token != null;
	}

	/** The bureau that runs the house, and its first 系统管理员. */
	@Transactional
	public synchronized void enter(NewAdministrator asked, String address) {
		Digest expected = this.token;
		if (expected == null || this.people.count() > 0 || !isSame(expected, Digest.sm3(asked.token().strip()))) {
			throw Refusal.of("organisation.first-token");
		}
		asked.check();
		LocalDate today = LocalDate.now(this.clock);
		String id = asked.id().strip().toLowerCase(Locale.ROOT);
		this.passwords.choose(id, asked.name().strip(), asked.password());
		String unit = asked.unitCode().strip();
		this.units.save(new Unit(unit, asked.unitName().strip(), asked.region().strip(), UnitKind.FINANCE_BUREAU, null,
				null, today));
		this.people.save(new Person(id, asked.name().strip(), unit, today));
		this.appointments
			.save(new Appointment(new Post(id, unit, null, Role.SYSTEM_ADMIN, asked.title().strip()), today));
		this.audit.record(new Actor(id, asked.name().strip(), null, address), "organisation", "first-administrator", id,
				null, null, unit);
		this.token = null;
	}

	private static boolean isSame(Digest expected, Digest given) {
		return MessageDigest.isEqual(expected.hex().getBytes(), given.hex().getBytes());
	}

}
