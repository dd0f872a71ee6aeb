package org.ziping.indicator.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.ziping.core.Refusal;
import org.ziping.indicator.Indicator;
import org.ziping.indicator.Measure;
import org.ziping.indicator.TypedNumber;
import org.ziping.indicator.rules.Answer;

/** What a person sent for one indicator, as typed. */
record ScoreForm(@Nullable List<String> met, @Nullable String level, @Nullable String share, @Nullable String points,
		@Nullable String reason, @Nullable String applies, int seen) {

	/** The answer that the indicator's rule asks for; none where it reckons by itself. */
	Optional<Answer> answer(Indicator leaf, Map<String, Measure> units) {
		return switch (leaf.rule().asks()) {
			case NOTHING -> Optional.empty();
			case CRITERIA ->
				Optional.of(new Answer((this.met != null) ? Set.copyOf(this.met) : Set.of(), null, null, null));
			case LEVEL -> Optional.of(new Answer(Set.of(), filled(this.level), percent(units), null));
			case POINTS -> Optional.of(new Answer(Set.of(), null, null, number(filled(this.points))));
		};
	}

	boolean isNotApplicable() {
		return "no".equals(this.applies);
	}

	private BigDecimal percent(Map<String, Measure> units) {
		return TypedNumber.read(filled(this.share), Measure.PERCENT, units).movePointLeft(2);
	}

	static BigDecimal number(String typed) {
		return TypedNumber.read(typed, Measure.NUMBER, Map.of());
	}

	private static String filled(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			throw Refusal.of("indicator.rule-answer");
		}
		return typed;
	}

}
