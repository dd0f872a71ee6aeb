package org.ziping.notification;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;

import org.ziping.calendar.HouseClock;
import org.ziping.core.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuietTests {

	@Test
	void waitsForTheMorning() {
		assertThat(Quiet.NIGHT.next(at(31, 22, 30))).isEqualTo(at(1, 8, 0, 4));
		assertThat(Quiet.NIGHT.next(at(31, 3, 0))).isEqualTo(at(31, 8, 0));
		assertThat(Quiet.NIGHT.next(at(31, 21, 0))).isEqualTo(at(1, 8, 0, 4));
	}

	@Test
	void letsTheDayPass() {
		assertThat(Quiet.NIGHT.next(at(31, 8, 0))).isEqualTo(at(31, 8, 0));
		assertThat(Quiet.NIGHT.next(at(31, 20, 59))).isEqualTo(at(31, 20, 59));
	}

	@Test
	void mayLieWithinOneDayOrBeNone() {
		Quiet noon = new Quiet(LocalTime.of(12, 0), LocalTime.of(14, 0));
		assertThat(noon.next(at(31, 13, 0))).isEqualTo(at(31, 14, 0));
		assertThat(noon.next(at(31, 14, 0))).isEqualTo(at(31, 14, 0));
		Quiet none = new Quiet(LocalTime.NOON, LocalTime.NOON);
		assertThat(none.next(at(31, 12, 0))).isEqualTo(at(31, 12, 0));
	}

	@Test
	void refusesWhatIsNoTime() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Quiet.of("25:00", "08:00"));
	}

	private static Instant at(int day, int hour, int minute) {
		return at(day, hour, minute, 3);
	}

	private static Instant at(int day, int hour, int minute, int month) {
		return LocalDateTime.of(2026, month, day, hour, minute).atZone(HouseClock.ZONE).toInstant();
	}

}
