package org.ziping.organisation.signin;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.People;

/** A person replaces their own password. */
@Service
public class OwnPassword {

	private final Passwords passwords;

	private final People people;

	private final Guesses guesses;

	private final AuditTrail audit;

	OwnPassword(Passwords passwords, People people, Guesses guesses, AuditTrail audit) {
		this.passwords = passwords;
		this.people = people;
		this.guesses = guesses;
		this.audit = audit;
	}

	/** Whether there is one here; who comes from the office's directory has none. */
	public boolean isOurs(String person) {
		return this.passwords.has(person);
	}

	public List<PasswordRule> broken(String person, String password) {
		return this.passwords.broken(person, this.people.nameOf(person), password);
	}

	/**
	 * Of one's own wish: the present one is asked, and a wrong one counts as a guess. The
	 * count must stay where the change is refused.
	 */
	@Transactional(noRollbackFor = Refusal.class)
	@GuardedByState
	public void change(Actor who, String present, String wanted, String address) {
		if (!this.guesses.admits(who.person(), address)) {
			throw Refusal.of("organisation.password.locked");
		}
		if (!this.passwords.matches(who.person(), present)) {
			boolean locks = this.guesses.add(who.person(), address);
			this.audit.record(who, SignIn.CHAIN, locks ? "sign-in.lock" : "sign-in.fail", who.person(), null, null, "");
			throw Refusal.of("organisation.password.present");
		}
		renew(who, wanted);
	}

	/** Right after a sign-in with the present one. */
	@Transactional
	@GuardedByState
	public void renew(Actor who, String wanted) {
		this.passwords.choose(who.person(), who.name(), wanted);
		this.audit.record(who, "organisation", "password.change", who.person(), null, null, "");
	}

}
