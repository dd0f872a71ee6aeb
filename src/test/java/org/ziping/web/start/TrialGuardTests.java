package org.ziping.web.start;

import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

import org.ziping.core.CannotStart;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class TrialGuardTests {

	private final MockEnvironment settings = new MockEnvironment().withProperty("ziping.trial", "true")
		.withProperty("server.address", "127.0.0.1")
		.withProperty("spring.datasource.url", "jdbc:h2:file:./data/ziping");

	private void start() {
		new TrialGuard().postProcessEnvironment(this.settings, new SpringApplication());
	}

	@Test
	void letsTheTrialStartOnLoopbackWithH2() {
		assertThatNoException().isThrownBy(this::start);
	}

	@Test
	void refusesATrialThatOthersCouldReach() {
		for (String address : new String[] { "0.0.0.0", "192.168.1.9" }) {
			this.settings.setProperty("server.address", address);
			assertThatExceptionOfType(CannotStart.class).isThrownBy(this::start)
				.withMessageContaining("server.address=" + address);
		}
	}

	@Test
	void refusesATrialOnARealDatabase() {
		this.settings.setProperty("spring.datasource.url", "jdbc:mysql://db:3306/ziping?password=secret");
		assertThatExceptionOfType(CannotStart.class).isThrownBy(this::start)
			.withMessageContaining("spring.datasource.url=jdbc:mysql://db:3306/ziping:")
			.withMessageNotContaining("secret");
	}

	@Test
	void leavesRealUseAlone() {
		this.settings.setProperty("ziping.trial", "false");
		this.settings.setProperty("server.address", "0.0.0.0");
		this.settings.setProperty("spring.datasource.url", "jdbc:mysql://db:3306/ziping");
		assertThatNoException().isThrownBy(this::start);
	}

}
