package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ziping.core.Refusal;
import org.ziping.indicator.formula.Outcome;

/**
 * Compares the two sides of each accounting identity, and tells a rounding tail from an
 * error.
 */
public final class IdentityCheck {

	private IdentityCheck() {
	}

	/** Only identities whose operands are all there. */
	public static List<Result> of(Sheet sheet) {
		List<Result> results = new ArrayList<>();
		for (Identity identity : sheet.system().identities()) {
			for (Column column : identity.columns()) {
				compare(sheet, identity, column).ifPresent(results::add);
			}
		}
		return List.copyOf(results);
	}

	private static Optional<Result> compare(Sheet sheet, Identity identity, Column column) {
		try {
			Outcome left = sheet.reckon(identity.left(), Optional.of(column), false);
			Outcome right = sheet.reckon(identity.right(), Optional.of(column), false);
			BigDecimal difference = left.number().subtract(right.number());
			Verdict verdict = (difference.signum() == 0) ? Verdict.EQUAL
					: (difference.abs().compareTo(identity.tolerance()) <= 0) ? Verdict.ROUNDING : Verdict.DIFFERENT;
			return Optional.of(new Result(identity, column, left, right, difference, verdict));
		}
		catch (Refusal refusal) {
			return Optional.empty();
		}
	}

	/** One identity in one column, with its operands and the difference. */
	public record Result(Identity identity, Column column, Outcome left, Outcome right, BigDecimal difference,
			Verdict verdict) {

		public String leftLine() {
			return last(this.left);
		}

		public String rightLine() {
			return last(this.right);
		}

		private static String last(Outcome outcome) {
			return outcome.steps().get(outcome.steps().size() - 1);
		}

	}

	/** Whether the two sides agree. */
	public enum Verdict {

		EQUAL, ROUNDING, DIFFERENT

	}

}
