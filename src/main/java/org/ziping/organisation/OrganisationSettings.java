package org.ziping.organisation;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sign-in behaves.
 *
 * @param failures after how many wrong passwords from one address a name is locked there
 * @param lock for how long
 */
@ConfigurationProperties("ziping.organisation")
record OrganisationSettings(@DefaultValue("5") int failures, @DefaultValue("15m") Duration lock) {

	OrganisationSettings {
		if (failures < 1 || failures > 20) {
			throw new IllegalArgumentException("ziping.organisation.failures=" + failures + ": 1 to 20 are allowed");
		}
		if (lock.compareTo(Duration.ofMinutes(1)) < 0) {
			throw new IllegalArgumentException("ziping.organisation.lock=" + lock + ": at least 1m is allowed");
		}
	}

}
