package org.ziping.calendar;

/**
 * How long one step takes: days of the plan, the fewest it can be squeezed to, and how
 * many days before its date people are reminded. No days at all means the same day as the
 * step before.
 */
public record StepTime(String step, int days, boolean workingDays, int minimum, int remindBefore) {

	public StepTime {
		if (step.isBlank() || minimum < 0 || days < minimum || remindBefore < 0) {
			throw new IllegalArgumentException("step %s: %d days, at least %d".formatted(step, days, minimum));
		}
	}

	StepTime lasting(int fewer) {
		return new StepTime(this.step, fewer, this.workingDays, this.minimum, this.remindBefore);
	}

	boolean canShrink() {
		return this.days > this.minimum;
	}

}
