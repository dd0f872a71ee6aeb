package org.ziping.organisation.signin;

import java.security.SecureRandom;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Action;
import org.ziping.organisation.Guarded;
import org.ziping.organisation.Guarded.Whose;
import org.ziping.organisation.People;

/** What the 安全保密管理员 does for somebody who cannot get in. */
@Service
public class Accounts {

	/** Signs that nobody mistakes for one another on paper. */
	private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private final SecureRandom random = new SecureRandom();

	private final Passwords passwords;

	private final SecondFactor secondFactor;

	private final FailedSignIns failed;

	private final People people;

	private final AuditTrail audit;

	Accounts(Passwords passwords, SecondFactor secondFactor, FailedSignIns failed, People people, AuditTrail audit) {
		this.passwords = passwords;
		this.secondFactor = secondFactor;
		this.failed = failed;
		this.people = people;
		this.audit = audit;
	}

	public Standing standing(String person) {
		return new Standing(this.passwords.has(person), this.failed.locksOf(person), this.secondFactor.isOn(person));
	}

	/** A password for one sign-in, told to its person on paper and shown only once. */
	@Transactional
	@Guarded(Action.ACCOUNT_UNLOCK)
	public String giveFirstPassword(@Whose String person, Actor by) {
		requireAnother(person, by);
		StringBuilder given = new StringBuilder();
		while (given.length() < 14) {
			given.append((given.length() % 5 == 4) ? "-" : SIGNS.charAt(this.random.nextInt(SIGNS.length())));
		}
		this.passwords.give(List.of(this.people.get(person).id()), given.toString(), true);
		this.audit.record(by, "organisation", "password.give", person, null, null, "");
		return given.toString();
	}

	@Transactional
	@Guarded(Action.ACCOUNT_UNLOCK)
	public void unlock(@Whose String person, Actor by) {
		requireAnother(person, by);
		this.failed.clear(person);
		this.audit.record(by, "organisation", "sign-in.unlock", person, null, null, "");
	}

	@Transactional
	@Guarded(Action.ACCOUNT_UNLOCK)
	public void removeSecondFactor(@Whose String person, Actor by) {
		requireAnother(person, by);
		this.secondFactor.remove(person, by);
	}

	private static void requireAnother(String person, Actor by) {
		if (person.equals(by.person())) {
			throw Refusal.of("organisation.account-own");
		}
	}

	/** How somebody stands with signing in. */
	public record Standing(boolean password, int locks, boolean secondFactor) {

	}

}
