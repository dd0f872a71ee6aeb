package org.ziping.web.start;

import java.util.Set;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

import org.ziping.core.CannotStart;

/**
 * Real use starts with a secret of its own, without the trial, and with the isolation
 * that the engine was built for. Asked before anything is opened.
 */
class RealUseGuard implements EnvironmentPostProcessor, Ordered {

	static final int SHORTEST = 12;

	private static final Set<String> KNOWN = Set.of("ziping2026", "change-me", "changeme", "change-me-please",
			"password1234", "123456789012");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
		if (!settings.acceptsProfiles(Profiles.of("mysql"))) {
			return;
		}
		String trial = settings.getProperty("ziping.trial", "false");
		if (!trial.equals("false")) {
			throw CannotStart.setting("ziping.trial", trial, "web.start.real-trial");
		}
		requireSecret(settings.getProperty("spring.datasource.password", ""));
		String isolation = settings.getProperty("spring.datasource.hikari.transaction-isolation", "");
		if (!isolation.equals("TRANSACTION_READ_COMMITTED")) {
			throw CannotStart.setting("spring.datasource.hikari.transaction-isolation", isolation,
					"web.start.isolation");
		}
	}

	/** The value itself is never said: what this prints is kept in logs. */
	private static void requireSecret(String secret) {
		if (secret.isBlank()) {
			throw CannotStart.setting("ZIPING_DATABASE_PASSWORD", "", "web.start.secret-empty", SHORTEST);
		}
		if (secret.length() < SHORTEST || KNOWN.contains(secret)) {
			throw CannotStart.setting("ZIPING_DATABASE_PASSWORD", "***", "web.start.secret-weak", SHORTEST);
		}
	}

	/** After the configuration files were read. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
