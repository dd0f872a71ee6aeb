package org.ziping.calendar;

import java.time.LocalDate;

import org.springframework.context.MessageSourceResolvable;

/**
 * How much time is left, as people say it: so many working days, today, so many working
 * days late. Resolves itself against the messages.
 */
public record DaysLeft(LocalDate due, State state, int count) implements MessageSourceResolvable {

	/**
	 * What kind of sentence it is; counted in plain days where no working day lies
	 * between.
	 */
	public enum State {

		LEFT, LEFT_ACROSS_REST, TODAY, LATE, LATE_ACROSS_REST

	}

	static DaysLeft between(LocalDate today, LocalDate due, WorkingCalendar calendar) {
		int working = calendar.workingDaysBetween(today, due);
		int days = (int) (due.toEpochDay() - today.toEpochDay());
		if (days == 0) {
			return new DaysLeft(due, State.TODAY, 0);
		}
		if (days > 0) {
			return (working > 0) ? new DaysLeft(due, State.LEFT, working)
					: new DaysLeft(due, State.LEFT_ACROSS_REST, days);
		}
		return (working < 0) ? new DaysLeft(due, State.LATE, -working)
				: new DaysLeft(due, State.LATE_ACROSS_REST, -days);
	}

	public boolean late() {
		return this.state == State.LATE || this.state == State.LATE_ACROSS_REST;
	}

	public boolean today() {
		return this.state == State.TODAY;
	}

	/** The shape a page gives it: late, today, soon or calm. */
	public String tone() {
		if (late()) {
			return "late";
		}
		return today() ? "today" : (this.count <= 2) ? "soon" : "calm";
	}

	/** The key of the sentence, for {@code #{${left.key()}(${left.count()})}}. */
	public String key() {
		return "calendar.days." + this.state.name().toLowerCase().replace('_', '-');
	}

	@Override
	public String[] getCodes() {
		return new String[] { key() };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { this.count };
	}

}
