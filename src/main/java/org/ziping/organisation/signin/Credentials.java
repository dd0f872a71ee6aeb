package org.ziping.organisation.signin;

import org.springframework.stereotype.Component;

import org.ziping.organisation.TrialMode;

/** The first factor, wherever it is kept: with us, or in the office's directory. */
@Component
class Credentials {

	private final Passwords passwords;

	private final OfficeDirectory directory;

	private final TrialMode trial;

	Credentials(Passwords passwords, OfficeDirectory directory, TrialMode trial) {
		this.passwords = passwords;
		this.directory = directory;
		this.trial = trial;
	}

	/**
	 * Whoever has a password with us uses that one; the directory is asked about a name
	 * that it does not know, so that both take the same time.
	 */
	boolean match(String person, String password) {
		boolean ours = this.passwords.matches(person, password);
		if (!this.directory.isSet()) {
			return ours;
		}
		boolean kept = this.passwords.has(person);
		boolean theirs = kept ? this.directory.matches("nobody.here", "in vain")
				: this.directory.matches(person, password);
		return kept ? ours : theirs;
	}

	/** The trial's password stands on its sign-in page; it has no age. */
	boolean isDue(String person) {
		return this.passwords.isGiven(person) || (!this.trial.trial() && this.passwords.isOld(person));
	}

}
