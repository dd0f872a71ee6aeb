package org.ziping.document;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FixedZipTests {

	private final TimeZone zone = TimeZone.getDefault();

	@AfterEach
	void goHome() {
		TimeZone.setDefault(this.zone);
	}

	@Test
	void isTheSameInEveryZone() {
		Map<String, byte[]> parts = Map.of("a.txt", "a".getBytes(StandardCharsets.UTF_8));
		byte[] here = FixedZip.of(parts);
		TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
		assertThat(FixedZip.of(parts)).isEqualTo(here);
		assertThat(FixedZip.again(here)).isEqualTo(here);
	}

}
