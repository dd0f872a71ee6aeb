package org.ziping.indicator.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.ziping.core.Refusal;

/**
 * How an indicator's facts become points; {@link #name()} is its key in catalogues and
 * messages.
 */
public sealed interface ScoringRule permits RatioCapped, ReverseRatio, Bands, PerItemDeduction, AllOrNothing,
		CriteriaList, Qualitative, Manual, QuarterlyProgress, WeightedByMoney {

	String name();

	/** What a person has to answer before this rule can make points. */
	default Asks asks() {
		return Asks.NOTHING;
	}

	/** Between nothing and the weight; refuses when a fact is missing. */
	Points score(Basis basis);

	/** The words an answer list or criterion needs beyond the rule's own sentence. */
	default Map<String, String> wording() {
		return Map.of();
	}

	/** What a rule asks of a person. */
	enum Asks {

		NOTHING, CRITERIA, LEVEL, POINTS

	}

	static BigDecimal required(Optional<BigDecimal> measure) {
		return measure.orElseThrow(() -> Refusal.of("indicator.rule-measure"));
	}

}
