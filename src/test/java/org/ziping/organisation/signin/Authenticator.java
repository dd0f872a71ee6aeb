package org.ziping.organisation.signin;

import java.time.Clock;

/** The phone of a test. */
public class Authenticator {

	private final Clock clock;

	public Authenticator(Clock clock) {
		this.clock = clock;
	}

	public String code(String secret, int steps) {
		return OneTimeCode.at(Base32.read(secret.replace(" ", "")), OneTimeCode.step(this.clock.instant()) + steps);
	}

}
