package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ziping.indicator.rules.ScoringRule;

/**
 * A leaf of the tree: its place, weight, formula, scoring rule, the data it needs and who
 * answers for it.
 */
public record Indicator(String code, String name, List<String> path, BigDecimal weight, Kind kind, Direction direction,
		List<String> formulas, ScoringRule rule, @Nullable String watch, List<String> items, @Nullable String evidence,
		DataItem.Duty duty, String criterion) {

	public Indicator {
		path = List.copyOf(path);
		formulas = List.copyOf(formulas);
		items = List.copyOf(items);
		if (weight.signum() <= 0) {
			throw new IllegalArgumentException("indicator " + code + " weighs nothing");
		}
	}

	/** 定量, 定性. */
	public enum Kind {

		QUANTITATIVE, QUALITATIVE

	}

	/** 正向, 反向. */
	public enum Direction {

		HIGHER_IS_BETTER, LOWER_IS_BETTER

	}

}
