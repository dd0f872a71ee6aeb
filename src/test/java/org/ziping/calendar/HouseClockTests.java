package org.ziping.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class HouseClockTests {

	private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

	private final Clock machine = Clock.fixed(NOON, ZoneOffset.UTC);

	@Test
	void tellsTheTimeOfShanghai() {
		assertThat(LocalDateTime.now(new HouseClock(this.machine, Duration.ZERO, false)))
			.isEqualTo("2026-03-02T12:00:00");
	}

	@Test
	void runsAheadByItsOffset() {
		assertThat(LocalDate.now(new HouseClock(this.machine, Duration.ofDays(3), false))).isEqualTo("2026-03-05");
	}

	@Test
	void doesNotMoveInRealUse() {
		HouseClock clock = new HouseClock(this.machine, Duration.ZERO, false);
		assertThatIllegalStateException().isThrownBy(() -> clock.moveTo(NOON.plusSeconds(1)));
	}

	@Test
	void refusesAMovableClockOutsideATrial() {
		TimeConfiguration configuration = new TimeConfiguration();
		CalendarSettings movable = new CalendarSettings(Duration.ZERO, true);
		assertThat(configuration.clock(movable, true).movable()).isTrue();
		assertThatIllegalStateException().isThrownBy(() -> configuration.clock(movable, false));
	}

	@Test
	void takesItsFollowersAlong() {
		HouseClock clock = new HouseClock(this.machine, Duration.ZERO, true);
		List<Duration> told = new ArrayList<>();
		clock.follow(told::add);
		clock.moveTo(LocalDateTime.parse("2026-03-04T12:00:00"));
		clock.moveBack();
		assertThat(told).containsExactly(Duration.ZERO, Duration.ofDays(2), Duration.ZERO);
	}

	@Test
	void movesItsViewsInOtherZones() {
		HouseClock clock = new HouseClock(this.machine, Duration.ZERO, true);
		Clock elsewhere = clock.withZone(ZoneOffset.UTC);
		clock.moveTo(LocalDateTime.parse("2026-03-04T12:00:00"));
		assertThat(elsewhere.instant()).isEqualTo(NOON.plus(Duration.ofDays(2)));
	}

}
