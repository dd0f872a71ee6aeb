package org.ziping.submission.finance;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.ziping.core.CannotStart;

/**
 * How a finance bureau returns what it received.
 *
 * @param returnReasons a file with the bureau's own reasons; empty for those that come
 * with the house
 * @param formalDays working days in which a unit mends the form and submits again
 * @param substantiveDays the same after a return in substance
 */
@ConfigurationProperties("ziping.submission.finance")
record FinanceSettings(@Nullable Path returnReasons, @DefaultValue("2") int formalDays,
		@DefaultValue("5") int substantiveDays) {

	FinanceSettings {
		if (formalDays < 1 || substantiveDays < 1) {
			throw CannotStart.setting("ziping.submission.finance.formal-days", Math.min(formalDays, substantiveDays),
					"submission.start.days");
		}
	}

}
