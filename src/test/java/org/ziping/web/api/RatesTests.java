package org.ziping.web.api;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RatesTests {

	private Instant now = Instant.parse("2026-03-02T01:00:20Z");

	private final Rates rates = new Rates(3, new Clock() {

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return RatesTests.this.now;
		}

	});

	@Test
	void theFourthRequestOfAMinuteWaitsForTheNext() {
		for (int i = 0; i < 3; i++) {
			assertThat(this.rates.waitFor("system")).isZero();
		}
		assertThat(this.rates.waitFor("system")).isEqualTo(40);
		assertThat(this.rates.waitFor("another")).isZero();
		this.now = this.now.plusSeconds(40);
		assertThat(this.rates.waitFor("system")).isZero();
	}

	@Test
	void manyAskersAreForgottenWithTheirMinute() {
		for (int i = 0; i < 10_100; i++) {
			this.rates.waitFor("a" + i);
		}
		this.now = this.now.plusSeconds(60);
		assertThat(this.rates.waitFor("a0")).isZero();
	}

}
