package org.ziping.campaign.web;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.ziping.calendar.SpecialDay;
import org.ziping.core.Refusal;
import org.ziping.document.FilledCell;
import org.ziping.document.FilledRow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HolidaySheetTests {

	@Test
	void readsTheLinesOfANotice() {
		assertThat(HolidaySheet.of("2027-10-1 放假 国庆节\n\n2027/10/09，上班，国庆节调休")).containsExactly(
				new SpecialDay(LocalDate.of(2027, 10, 1), false, "国庆节"),
				new SpecialDay(LocalDate.of(2027, 10, 9), true, "国庆节调休"));
	}

	@Test
	void readsTheRowsOfATableAndPassesItsHeading() {
		assertThat(HolidaySheet.of(List.of(row(1, "日期", "安排"), row(2, "2027-10-01", "放假"))))
			.containsExactly(new SpecialDay(LocalDate.of(2027, 10, 1), false, ""));
	}

	@Test
	void saysWhichLineCannotBeRead() {
		refused("calendar.date-unknown", "2027-13-01 放假");
		refused("calendar.kind-unknown", "2027-10-01 什么");
	}

	private static void refused(String code, String lines) {
		assertThatThrownBy(() -> HolidaySheet.of(lines)).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

	private static FilledRow row(int number, String... cells) {
		return new FilledRow("1", number,
				List.of(cells).stream().map((text) -> new FilledCell(text, FilledCell.Kind.WORDS)).toList());
	}

}
