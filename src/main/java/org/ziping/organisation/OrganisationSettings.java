package org.ziping.organisation;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.ziping.core.CannotStart;

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
			throw CannotStart.setting("ziping.organisation.failures", failures, "organisation.setting.failures");
		}
		if (lock.compareTo(Duration.ofMinutes(1)) < 0) {
			throw CannotStart.setting("ziping.organisation.lock", lock, "organisation.setting.lock");
		}
	}

}
