package org.ziping.organisation.signin;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.organisation.People;

/** Lets a person in, or says no in the same way and time whatever the reason was. */
@Service
public class SignIn {

	static final String CHAIN = "sign-in";

	private static final int LONGEST_NAME = 60;

	private static final int ATTEMPTS = 5;

	private final People people;

	private final Credentials credentials;

	private final SecondFactor secondFactor;

	private final Guesses guesses;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	SignIn(People people, Credentials credentials, SecondFactor secondFactor, Guesses guesses, AuditTrail audit,
			PlatformTransactionManager transactions) {
		this.people = people;
		this.credentials = credentials;
		this.secondFactor = secondFactor;
		this.guesses = guesses;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** The first factor. */
	public Optional<Admission> admit(String typedName, String password, String address) {
		return together(() -> admitOnce(typedName, password, address));
	}

	private Optional<Admission> admitOnce(String typedName, String password, String address) {
		String name = normal(typedName);
		if (this.guesses.isLocked(name, address)) {
			return Optional.empty();
		}
		// Compared before the count is held: guesses at one moment queue up only for the
		// count, and what the sixth of them found out is thrown away.
		boolean right = this.credentials.match(name, password) && this.people.isActive(name);
		if (!this.guesses.admits(name, address)) {
			return Optional.empty();
		}
		if (!right) {
			fail(name, address);
			return Optional.empty();
		}
		return Optional.of(welcome(name, address));
	}

	/** Somebody for whom a provider of the office vouches; locks do not concern them. */
	@Transactional
	public Optional<Admission> vouched(String typedName, String address) {
		String name = normal(typedName);
		if (!this.people.isActive(name)) {
			record(name, address, "sign-in.stranger");
			return Optional.empty();
		}
		record(name, address, "sign-in");
		return Optional.of(new Admission(this.people.get(name), Set.of()));
	}

	/** The second factor of somebody whose first was right. */
	public boolean passCode(String person, String code, String address) {
		return together(() -> passCodeOnce(person, code, address));
	}

	private boolean passCodeOnce(String person, String code, String address) {
		if (!this.guesses.admits(person, address)) {
			return false;
		}
		if (!this.secondFactor.check(person, code)) {
			fail(person, address);
			return false;
		}
		enter(person, address);
		return true;
	}

	/** Whoever is in proves once more that it is them, by code where they have one. */
	public boolean confirm(String person, String proof, String address) {
		return together(() -> confirmOnce(person, proof, address));
	}

	private boolean confirmOnce(String person, String proof, String address) {
		if (!this.guesses.admits(person, address)) {
			return false;
		}
		boolean right = this.secondFactor.isOn(person) ? this.secondFactor.check(person, proof)
				: this.credentials.match(person, proof);
		if (!right) {
			fail(person, address);
			return false;
		}
		this.guesses.forget(person, address);
		record(person, address, "sign-in.confirm");
		return true;
	}

	/** Whether anything more can be tried with this name from here. */
	public boolean isLocked(String person, String address) {
		return this.guesses.isLocked(person, address);
	}

	@Transactional
	public void leave(String person, String address) {
		record(person, address, "sign-out");
	}

	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
	@Transactional
	public void forgetOldFailures() {
		this.guesses.forgetOld();
	}

	/**
	 * Guesses at one moment may block each other on a count that none has begun: one of
	 * them tries again.
	 */
	private <T> T together(Supplier<T> act) {
		for (int attempt = 1;; attempt++) {
			try {
				return Objects.requireNonNull(this.transaction.execute((status) -> act.get()));
			}
			catch (ConcurrencyFailureException met) {
				if (attempt == ATTEMPTS) {
					throw met;
				}
			}
		}
	}

	private Admission welcome(String name, String address) {
		Set<Owed> owed = EnumSet.noneOf(Owed.class);
		if (this.secondFactor.isOn(name)) {
			owed.add(Owed.CODE);
		}
		else if (this.secondFactor.isDemandedOf(name)) {
			owed.add(Owed.SECOND_FACTOR);
		}
		if (this.credentials.isDue(name)) {
			owed.add(Owed.NEW_PASSWORD);
		}
		if (!owed.contains(Owed.CODE)) {
			enter(name, address);
		}
		return new Admission(this.people.get(name), owed);
	}

	private void enter(String name, String address) {
		this.guesses.forget(name, address);
		record(name, address, "sign-in");
	}

	private void fail(String name, String address) {
		record(name, address, this.guesses.add(name, address) ? "sign-in.lock" : "sign-in.fail");
	}

	private void record(String name, String address, String act) {
		Actor actor = new Actor(name.isBlank() ? "-" : name, this.people.nameOf(name), null, address);
		this.audit.record(actor, CHAIN, act, name, null, null, "");
	}

	/** Names are small letters; what is longer than any name is nobody's. */
	private static String normal(String typed) {
		String name = typed.strip().toLowerCase(Locale.ROOT).replace(FailedSignIns.ALL, "?");
		return (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME - 1) + "?" : name;
	}

}
