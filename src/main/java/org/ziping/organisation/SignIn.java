package org.ziping.organisation;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;

/** Lets a person in, or says no in the same way and time whatever the reason was. */
@Service
public class SignIn {

	private static final String CHAIN = "sign-in";

	private static final int LONGEST_NAME = 60;

	private final People people;

	private final Passwords passwords;

	private final FailedSignIns failed;

	private final AuditTrail audit;

	private final Clock clock;

	SignIn(People people, Passwords passwords, FailedSignIns failed, AuditTrail audit, Clock clock) {
		this.people = people;
		this.passwords = passwords;
		this.failed = failed;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public Optional<Person> admit(String typedName, String password, String address) {
		String name = normal(typedName);
		// Compared before the count is held: guesses at one moment queue up only for the
		// count, and what the sixth of them found out is thrown away.
		boolean right = this.passwords.matches(name, password) && this.people.isActive(name);
		FailedSignIns.Count before = this.failed.of(name, address);
		if (before.locked()) {
			return Optional.empty();
		}
		if (!right) {
			boolean locks = this.failed.add(name, address, before);
			record(name, address, locks ? "sign-in.lock" : "sign-in.fail");
			return Optional.empty();
		}
		this.failed.clear(name, address);
		record(name, address, "sign-in");
		return this.people.find(name);
	}

	@Transactional
	public void leave(String person, String address) {
		record(person, address, "sign-out");
	}

	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
	@Transactional
	public void forgetOldFailures() {
		this.failed.clearBefore(this.clock.instant().minus(Duration.ofDays(1)));
	}

	private void record(String name, String address, String act) {
		Actor actor = new Actor(name.isBlank() ? "-" : name, this.people.nameOf(name), null, address);
		this.audit.record(actor, CHAIN, act, name, null, null, "");
	}

	/** Names are small letters; what is longer than any name is nobody's. */
	private static String normal(String typed) {
		String name = typed.strip().toLowerCase(Locale.ROOT);
		return (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME - 1) + "?" : name;
	}

}
