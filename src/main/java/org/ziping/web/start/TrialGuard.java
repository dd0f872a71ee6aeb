package org.ziping.web.start;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

import org.ziping.core.CannotStart;

/**
 * The trial's password stands on its sign-in page: so it listens to this machine alone
 * and never touches a real database. Asked before anything is opened.
 */
class TrialGuard implements EnvironmentPostProcessor, Ordered {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
		if (!settings.getProperty("ziping.trial", Boolean.class, false)) {
			return;
		}
		String address = settings.getProperty("server.address", "0.0.0.0");
		if (!isLoopback(address)) {
			throw CannotStart.setting("server.address", address, "web.start.trial-address");
		}
		String url = settings.getProperty("spring.datasource.url", "");
		if (!url.startsWith("jdbc:h2:") && settings.getProperty("ziping.test.database", "").isEmpty()) {
			throw CannotStart.setting("spring.datasource.url", url.replaceAll("\\?.*", ""), "web.start.trial-database");
		}
	}

	private static boolean isLoopback(String address) {
		try {
			return InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	/** After the configuration files were read. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
