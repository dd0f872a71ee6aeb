package org.ziping.calendar;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.house.RoomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Later years come from an administrator and count at once. */
@RoomTest
class HolidaysTests {

	private static final Actor ADMIN = Actor.of("sys.admin", "系统管理员");

	@Autowired
	Holidays holidays;

	@Autowired
	WorkingCalendar calendar;

	@Test
	void aYearThatWasEnteredIsKnownAndCounts() {
		LocalDate friday = LocalDate.of(2055, 10, 1);
		assertThat(this.calendar.missingYears(friday, friday)).containsExactly(2055);
		this.holidays.enter(2055,
				List.of(new SpecialDay(friday, false, "国庆节"), new SpecialDay(LocalDate.of(2055, 10, 9), true, "国庆节调休")),
				ADMIN);
		assertThat(this.calendar.missingYears(friday, friday)).isEmpty();
		assertThat(this.calendar.isWorkingDay(friday)).isFalse();
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2055, 10, 9))).isTrue();
		assertThat(this.holidays.of(2055)).hasSize(2);
		assertThat(this.holidays.years()).contains(2026, 2055);
	}

	@Test
	void whatCannotBeIsRefused() {
		LocalDate day = LocalDate.of(2056, 10, 1);
		refused("calendar.other-year", 2055, new SpecialDay(day, false, "国庆节"));
		refused("calendar.day-twice", 2056, new SpecialDay(day, false, ""), new SpecialDay(day, false, ""));
		refused("calendar.year-incomplete", 2056, new SpecialDay(LocalDate.of(2056, 1, 1), false, "元旦"));
		assertThatThrownBy(() -> new SpecialDay(LocalDate.of(2055, 10, 1), true, "")).isInstanceOf(Refusal.class);
		assertThatThrownBy(
				() -> this.holidays.enter(2056, List.of(new SpecialDay(day, false, "")), Actor.of("zhao.min", "赵旻")))
			.isInstanceOf(Refusal.class);
	}

	@Test
	@Transactional
	void theShippedYearsStay() {
		assertThat(this.holidays.of(2026)).isNotEmpty();
		assertThat(this.calendar.missingYears(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))).isEmpty();
	}

	private void refused(String code, int year, SpecialDay... days) {
		assertThatThrownBy(() -> this.holidays.enter(year, List.of(days), ADMIN)).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

}
