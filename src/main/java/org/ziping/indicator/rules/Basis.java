package org.ziping.indicator.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Everything a rule may look at: the weight, what the formulas made, what a person
 * answered, the projects behind it.
 */
public record Basis(BigDecimal weight, List<BigDecimal> measures, Optional<Answer> answer, List<Share> shares) {

	public static Basis of(String weight, String measure) {
		return new Basis(new BigDecimal(weight), List.of(new BigDecimal(measure)), Optional.empty(), List.of());
	}

	public static Basis of(String weight, Answer answer) {
		return new Basis(new BigDecimal(weight), List.of(), Optional.of(answer), List.of());
	}

	public Optional<BigDecimal> measure() {
		return this.measures.stream().findFirst();
	}

	/** A project's money and how much of it was done, as a fraction. */
	public record Share(String name, BigDecimal money, BigDecimal done) {
	}

}
