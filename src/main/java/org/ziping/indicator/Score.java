package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One indicator's points with everything that explains them, or with what is missing
 * before there can be points.
 *
 * @param contrary figures that speak against full marks, whoever gives them
 * @param hints what the unit itself is asked about its own points
 */
public record Score(Indicator indicator, State state, Optional<BigDecimal> self, BigDecimal max,
		Optional<BigDecimal> rate, Explanation explanation, Given given, List<Sentence> contrary,
		List<Sentence> hints) {

	public Score {
		contrary = List.copyOf(contrary);
		hints = List.copyOf(hints);
	}

	public boolean losesPoints() {
		return this.self.filter((points) -> points.compareTo(this.max) < 0).isPresent();
	}

	public boolean isFull() {
		return this.self.filter((points) -> points.compareTo(this.max) == 0).isPresent();
	}

	/** Points are lost, or somebody's word made them, and nobody has said why. */
	public boolean lacksReason() {
		boolean said = switch (this.indicator.rule().asks()) {
			case LEVEL, POINTS -> true;
			case NOTHING, CRITERIA -> false;
		};
		return !this.given.hasReason()
				&& (losesPoints() || this.state == State.NOT_APPLICABLE || (said && this.state == State.SCORED));
	}

	/** How far a score has come. */
	public enum State {

		/** There are points. */
		SCORED,
		/** A value is missing. */
		MISSING,
		/** A person has to answer. */
		UNANSWERED,
		/** The figures make no sense together, such as a division by nothing. */
		BROKEN,
		/** It does not apply here; the others are rescaled. */
		NOT_APPLICABLE

	}

}
