package org.ziping.organisation;

import java.time.LocalDate;
import java.util.Set;

import org.ziping.core.Refusal;

/** Who is to stand in for whom. */
public record NewDeputy(String principal, String deputy, LocalDate from, LocalDate until, Set<String> steps,
		boolean inHand, String reason) {

	private static final long LONGEST = 183;

	public NewDeputy {
		steps = Set.copyOf(steps);
		if (principal.equals(deputy)) {
			throw Refusal.of("organisation.deputy-self");
		}
		if (until.isBefore(from)) {
			throw Refusal.of("organisation.deputy-period");
		}
		if (until.isAfter(from.plusDays(LONGEST))) {
			throw Refusal.of("organisation.deputy-long");
		}
		if (!steps.stream().allMatch((step) -> step.matches("[a-z][a-z_]{1,40}"))) {
			throw Refusal.of("organisation.deputy-steps");
		}
		if (reason.length() > 500) {
			throw Refusal.of("organisation.reason", 500);
		}
	}

}
