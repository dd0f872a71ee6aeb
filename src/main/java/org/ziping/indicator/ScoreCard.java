package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All scores of a dossier, their sum, and what it becomes when some indicators do not
 * apply.
 */
public record ScoreCard(List<Score> scores, BigDecimal sum, BigDecimal weight, BigDecimal total, boolean complete,
		Explanation explanation, List<Sentence> hints) {

	public ScoreCard {
		scores = List.copyOf(scores);
		hints = List.copyOf(hints);
	}

	public Optional<Score> of(String indicator) {
		return this.scores.stream().filter((score) -> score.indicator().code().equals(indicator)).findFirst();
	}

	/** Some indicators do not apply, so the sum was rescaled to a hundred. */
	public boolean isRescaled() {
		return this.weight.compareTo(IndicatorSystem.FULL) != 0;
	}

}
