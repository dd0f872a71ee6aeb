package org.ziping.calendar.spi;

import java.util.List;

import org.ziping.calendar.StepTime;

/** Twenty-seven working days from the first meeting to the day of submission. */
enum StandardTimetable implements Timetable {

	INSTANCE;

	private static final List<StepTime> STEPS = List.of(step("form_group", 3, 1), step("contribute", 4, 2),
			step("confirm_contribution", 1, 1), step("compile_data", 2, 1), step("draft_report", 3, 1),
			step("group_review", 3, 1), step("revise", 3, 1), step("section_recheck", 2, 1), step("bind_volume", 1, 0),
			step("group_confirm", 2, 1), step("deputy_approval", 1, 1), step("leader_approval", 1, 1),
			step("finalize", 1, 0), step("seal", 0, 0), step("submit_to_finance", 0, 0),
			step("finance_acceptance", 5, 5), step("record_receipt", 5, 5));

	@Override
	public List<StepTime> steps() {
		return STEPS;
	}

	private static StepTime step(String step, int days, int minimum) {
		return new StepTime(step, days, true, minimum, 1);
	}

}
