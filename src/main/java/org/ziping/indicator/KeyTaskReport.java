package org.ziping.indicator;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.ziping.core.Refusal;

/** What came of a key task, in the words of its section. */
public record KeyTaskReport(@Nullable String actual, @Nullable BigDecimal completion, @Nullable String done,
		@Nullable String problems, @Nullable String measures) {

	private static final BigDecimal MOST = new BigDecimal(1_000);

	public KeyTaskReport {
		if (completion != null && (completion.signum() < 0 || completion.compareTo(MOST) > 0)) {
			throw Refusal.of("indicator.task-completion");
		}
	}

}
