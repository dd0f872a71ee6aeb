package org.ziping.calendar;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.ziping.calendar.spi.Timetable;
import org.ziping.core.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BackPlannerTests {

	private static final LocalDate FINAL = LocalDate.of(2026, 4, 17);

	private final WorkingCalendar calendar = WorkingCalendar.shipped();

	private final BackPlanner planner = new BackPlanner(this.calendar);

	@Test
	void plansTheStandardTimetableOverAHoliday() {
		Plan plan = this.planner.plan(LocalDate.of(2026, 3, 2), FINAL, Timetable.standard());
		assertThat(plan.squeezed()).isEmpty();
		assertThat(plan.due("submit_to_finance")).isEqualTo(FINAL);
		assertThat(plan.due("leader_approval")).isEqualTo(LocalDate.of(2026, 4, 16));
		assertThat(plan.due("group_confirm")).isEqualTo(LocalDate.of(2026, 4, 14));
		assertThat(plan.due("section_recheck")).isEqualTo(LocalDate.of(2026, 4, 9));
		assertThat(plan.due("revise")).isEqualTo(LocalDate.of(2026, 4, 7));
		assertThat(plan.due("group_review")).isEqualTo(LocalDate.of(2026, 4, 1));
		assertThat(this.calendar.workingDaysBetween(plan.start(), FINAL)).isEqualTo(27);
	}

	@Test
	void keepsTheOrderOfTheSteps() {
		Plan plan = this.planner.plan(LocalDate.of(2026, 3, 2), FINAL, Timetable.standard());
		assertThat(List.copyOf(plan.due().values())).isSorted();
		assertThat(plan.due().keySet()).startsWith("form_group").endsWith("record_receipt");
	}

	@Test
	void countsForwardAfterTheFinalStep() {
		Plan plan = this.planner.plan(LocalDate.of(2026, 3, 2), FINAL, Timetable.standard());
		assertThat(plan.due("finance_acceptance")).isEqualTo(LocalDate.of(2026, 4, 24));
	}

	@Test
	void shrinksTheLongestFirst() {
		Plan plan = this.planner.plan(LocalDate.of(2026, 4, 13), FINAL,
				List.of(working("a", 2, 1), working("b", 5, 1), working("c", 1, 1)));
		assertThat(plan.squeezed()).containsExactly(new Plan.Squeezed("a", 2, 1), new Plan.Squeezed("b", 5, 2));
		assertThat(plan.start()).isEqualTo(LocalDate.of(2026, 4, 13));
	}

	@Test
	void neverGoesBelowTheMinimum() {
		Plan plan = this.planner.plan(LocalDate.of(2026, 4, 13), FINAL,
				List.of(working("a", 3, 3), working("b", 5, 1)));
		assertThat(plan.squeezed()).containsExactly(new Plan.Squeezed("b", 5, 1));
		assertThat(plan.due("a")).isEqualTo(LocalDate.of(2026, 4, 16));
	}

	@Test
	void refusesWhatCannotFitAndSaysTheEarliestDate() {
		assertThatThrownBy(() -> this.planner.plan(LocalDate.of(2026, 4, 15), FINAL,
				List.of(working("a", 3, 2), working("b", 5, 3))))
			.isInstanceOfSatisfying(Refusal.class, (refusal) -> {
				assertThat(refusal.code()).isEqualTo("calendar.too-short");
				assertThat(refusal.arguments()).containsExactly("2026-04-17", "2026-04-22");
			});
	}

	@Test
	void countsCalendarDaysWhereTheRuleSaysSo() {
		Plan plan = this.planner.plan(LocalDate.of(2026, 3, 2), FINAL,
				List.of(working("a", 1, 1), new StepTime("b", 10, false, 5, 1)));
		assertThat(plan.due("a")).as("the tenth day before is a Tuesday after the holiday")
			.isEqualTo(LocalDate.of(2026, 4, 7));
	}

	@Test
	void asksNobodyToFinishOnADayOfRest() {
		Plan plan = this.planner.plan(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 18),
				List.of(working("a", 1, 1), working("b", 0, 0)));
		assertThat(plan.due("b")).as("the notice's own date stays").isEqualTo(LocalDate.of(2026, 4, 18));
		assertThat(plan.due("a")).isEqualTo(LocalDate.of(2026, 4, 17));
	}

	private static StepTime working(String step, int days, int minimum) {
		return new StepTime(step, days, true, minimum, 1);
	}

}
