package org.ziping.inspection.number;

import java.math.BigDecimal;

/**
 * Something the text says about its own numbers, computed again: the formula with its
 * operands, what is stated and what comes out.
 *
 * @param sure whether it must hold; a list after 其中 may leave parts out
 */
public record Claim(Kind kind, Line line, String formula, String stated, String recomputed, BigDecimal difference,
		Outcome outcome, boolean sure) {

	/** What sort of relation. */
	public enum Kind {

		SUM, RATIO, SHARE, CHANGE, DIRECTION, EXPRESSION, CARRY, COUNT

	}

	/** The three verdicts. */
	public enum Outcome {

		HOLDS, ROUNDING_TAIL, DOES_NOT_HOLD

	}

	boolean holds() {
		return this.outcome == Outcome.HOLDS;
	}

}
