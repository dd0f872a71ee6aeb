package org.ziping.indicator;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.ziping.core.Refusal;

/**
 * What a key task promises: its name, the section that does it, its money, its target.
 */
public record KeyTaskPlan(String name, String section, @Nullable BigDecimal budgetWan, String target) {

	public KeyTaskPlan {
		if (name.isBlank() || target.isBlank()) {
			throw Refusal.of("indicator.task-plan");
		}
	}

}
