package org.ziping.calendar;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DaysLeftTests {

	private final WorkingCalendar calendar = WorkingCalendar.shipped();

	@ParameterizedTest
	@CsvSource({ "2026-04-01,2026-04-07,LEFT,3,calm", "2026-04-01,2026-04-02,LEFT,1,soon",
			"2026-04-07,2026-04-07,TODAY,0,today", "2026-04-08,2026-04-01,LATE,4,late",
			"2026-04-04,2026-04-06,LEFT_ACROSS_REST,2,soon", "2026-04-05,2026-04-03,LATE_ACROSS_REST,2,late" })
	void countsAsPeopleDo(LocalDate today, LocalDate due, DaysLeft.State state, int count, String tone) {
		DaysLeft left = DaysLeft.between(today, due, this.calendar);
		assertThat(left).isEqualTo(new DaysLeft(due, state, count));
		assertThat(left.tone()).isEqualTo(tone);
	}

}
