package org.ziping.indicator;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One 重点工作任务: what was promised with which money, what came of it, in the words of the
 * section that did it.
 */
public record KeyTask(String code, String name, String section, @Nullable BigDecimal budgetWan, String target,
		@Nullable String actual, @Nullable BigDecimal completion, @Nullable String done, @Nullable String problems,
		@Nullable String measures, int edition, String person) {

	private static final BigDecimal ALL = new BigDecimal(100);

	/** Counted as done when its section says one hundred per cent. */
	public boolean isDone() {
		return this.completion != null && this.completion.compareTo(ALL) >= 0;
	}

	/** Its section has said what was reached, how far, and what was done. */
	public boolean isAnswered() {
		return this.completion != null && filled(this.actual) && filled(this.done);
	}

	private static boolean filled(@Nullable String text) {
		return text != null && !text.isBlank();
	}

}
