package org.ziping.indicator.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ziping.core.Refusal;

/** A list of criteria, each worth points; what is met is added up. */
public record CriteriaList(List<Criterion> criteria) implements ScoringRule {

	public CriteriaList {
		criteria = List.copyOf(criteria);
	}

	@Override
	public String name() {
		return "criteria";
	}

	@Override
	public Asks asks() {
		return Asks.CRITERIA;
	}

	public BigDecimal worth() {
		return this.criteria.stream().map(Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	@Override
	public Points score(Basis basis) {
		Set<String> met = basis.answer().map(Answer::met).orElseThrow(() -> Refusal.of("indicator.rule-answer"));
		List<Criterion> counted = this.criteria.stream().filter((one) -> met.contains(one.code())).toList();
		if (counted.size() != met.size()) {
			throw Refusal.of("indicator.rule-criterion");
		}
		BigDecimal sum = counted.stream().map(Criterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
		return Points.of(basis, sum, name(), this.criteria.size(), counted.size(), sum);
	}

	@Override
	public Map<String, String> wording() {
		Map<String, String> words = new LinkedHashMap<>();
		this.criteria.forEach((one) -> words.put(one.code(), one.text()));
		return words;
	}

	/** One thing to be met, and what it is worth. */
	public record Criterion(String code, String text, BigDecimal points) {
	}

}
