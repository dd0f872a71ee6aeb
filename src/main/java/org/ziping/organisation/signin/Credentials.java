package org.ziping.organisation.signin;

import org.springframework.stereotype.Component;

import org.ziping.organisation.TrialMode;

/** The first factor, wherever it is kept: with us, or in the office's directory. */
@Component
class Credentials {

	private final Passwords passwords;

	private final TrialMode trial;

	Credentials(Passwords passwords, TrialMode trial) {
		this.passwords = passwords;
		this.trial = trial;
	}

	boolean match(String person, String password) {
		return this.passwords.matches(person, password);
	}

	/** The trial's password stands on its sign-in page; it has no age. */
	boolean isDue(String person) {
		return this.passwords.isGiven(person) || (!this.trial.trial() && this.passwords.isOld(person));
	}

}
