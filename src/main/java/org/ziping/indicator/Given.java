package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.ziping.indicator.rules.Answer;

/**
 * What people said of one indicator beside its figures: an answer, a reason, that it does
 * not apply, and the section's first opinion.
 */
public record Given(String indicator, Optional<Answer> answer, @Nullable String reason, boolean notApplicable,
		@Nullable BigDecimal preliminary, @Nullable String preliminaryReason, @Nullable String preliminaryBy,
		String person, String personName, int edition) {

	/** Nobody has said anything yet. */
	public static Given nothing(String indicator) {
		return new Given(indicator, Optional.empty(), null, false, null, null, null, "", "", 0);
	}

	public boolean hasReason() {
		return this.reason != null && !this.reason.isBlank();
	}

	/**
	 * The section has said what it thinks, or that the indicator is none of its business.
	 */
	boolean isProposed() {
		return this.preliminary != null || this.notApplicable;
	}

}
