package org.ziping.organisation.signin;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

/**
 * What is known of wrong tries, whichever factor they were made with: a name is locked at
 * the address that guesses, at every strange address when many guess, and a strange
 * address when it guesses many names.
 */
@Component
class Guesses {

	private final FailedSignIns failed;

	private final FamiliarPlaces familiar;

	private final Clock clock;

	Guesses(FailedSignIns failed, FamiliarPlaces familiar, Clock clock) {
		this.failed = failed;
		this.familiar = familiar;
		this.clock = clock;
	}

	/** Asked before anything costly is compared. */
	boolean isLocked(String name, String address) {
		return this.failed.isLocked(name, address)
				|| (isLockedForStrangers(name, address) && !this.familiar.isFamiliar(name, address));
	}

	private boolean isLockedForStrangers(String name, String address) {
		return this.failed.isLocked(FailedSignIns.ALL, address) || this.failed.isLocked(name, FailedSignIns.ALL);
	}

	/**
	 * Holds the name at this address until the transaction ends; true where it may be
	 * tried.
	 */
	boolean admits(String name, String address) {
		return !this.failed.of(name, address).locked()
				&& (this.familiar.isFamiliar(name, address) || !isLockedForStrangers(name, address));
	}

	/** One more failure; true where it locked something. */
	boolean add(String name, String address) {
		boolean locks = this.failed.add(name, address, this.failed.of(name, address));
		if (!this.familiar.isFamiliar(name, address)) {
			locks |= addOnce(FailedSignIns.ALL, address);
			locks |= addOnce(name, FailedSignIns.ALL);
		}
		return locks;
	}

	private boolean addOnce(String name, String address) {
		FailedSignIns.Count before = this.failed.of(name, address);
		return !before.locked() && this.failed.add(name, address, before);
	}

	/**
	 * They were who they said: this place is theirs, what strangers did stays counted.
	 */
	void forget(String name, String address) {
		this.failed.clear(name, address);
		this.familiar.see(name, address);
	}

	void forgetOld() {
		this.failed.clearBefore(this.clock.instant().minus(Duration.ofDays(1)));
		this.familiar.forgetBefore(this.clock.instant());
	}

}
