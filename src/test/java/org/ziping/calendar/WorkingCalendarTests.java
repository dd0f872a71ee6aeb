package org.ziping.calendar;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingCalendarTests {

	private final WorkingCalendar calendar = WorkingCalendar.shipped();

	/** Working days of each year by the State Council's notices. */
	@ParameterizedTest
	@CsvSource({ "2018,250", "2019,250", "2020,249", "2021,250", "2022,249", "2023,249", "2024,251", "2025,248",
			"2026,248" })
	void countsTheWorkingDaysOfAYear(int year, int days) {
		assertThat(this.calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
			.isEqualTo(days);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020-01-19", "2021-02-20", "2022-10-08", "2023-01-28", "2024-05-11", "2026-02-28" })
	void worksOnMakeUpDaysAtTheWeekend(LocalDate day) {
		assertThat(this.calendar.isWorkingDay(day)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2020-01-31", "2023-01-27", "2025-10-06", "2026-02-23", "2026-05-05", "2026-11-21" })
	void restsOnHolidaysAndWeekends(LocalDate day) {
		assertThat(this.calendar.isWorkingDay(day)).isFalse();
	}

	@Test
	void crossesSpringFestivalWithItsMakeUpDays() {
		LocalDate before = LocalDate.of(2026, 2, 13);
		assertThat(this.calendar.plusWorkingDays(before, 1)).isEqualTo(LocalDate.of(2026, 2, 14));
		assertThat(this.calendar.plusWorkingDays(before, 2)).isEqualTo(LocalDate.of(2026, 2, 24));
		assertThat(this.calendar.plusWorkingDays(before, 6)).isEqualTo(LocalDate.of(2026, 2, 28));
		assertThat(this.calendar.plusWorkingDays(LocalDate.of(2026, 2, 28), -6)).isEqualTo(before);
	}

	@Test
	void goesThereAndBack() {
		LocalDate from = LocalDate.of(2025, 9, 26);
		for (int days = 1; days < 60; days++) {
			LocalDate to = this.calendar.plusWorkingDays(from, days);
			assertThat(this.calendar.workingDaysBetween(from, to)).isEqualTo(days);
			assertThat(this.calendar.workingDaysBetween(to, from)).isEqualTo(-days);
			assertThat(this.calendar.plusWorkingDays(to, -days)).isEqualTo(from);
		}
	}

	@Test
	void saysWhichYearsNobodyEntered() {
		assertThat(this.calendar.missingYears(LocalDate.of(2018, 1, 1), LocalDate.of(2026, 12, 31))).isEmpty();
		assertThat(this.calendar.missingYears(LocalDate.of(2026, 12, 1), LocalDate.of(2028, 1, 5)))
			.containsExactly(2027, 2028);
	}

}
