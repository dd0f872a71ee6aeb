package org.ziping.indicator.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.ziping.indicator.rules.AllOrNothing;
import org.ziping.indicator.rules.Bands;
import org.ziping.indicator.rules.CriteriaList;
import org.ziping.indicator.rules.Manual;
import org.ziping.indicator.rules.PerItemDeduction;
import org.ziping.indicator.rules.Qualitative;
import org.ziping.indicator.rules.QuarterlyProgress;
import org.ziping.indicator.rules.RatioCapped;
import org.ziping.indicator.rules.ReverseRatio;
import org.ziping.indicator.rules.ScoringRule;
import org.ziping.indicator.rules.WeightedByMoney;

/** Reads one scoring rule of the closed set by its name. */
final class RuleReader {

	private static final Map<String, Bands.Side> SIDES = Map.of("below", Bands.Side.BELOW, "at-most",
			Bands.Side.AT_MOST, "at-least", Bands.Side.AT_LEAST, "above", Bands.Side.ABOVE);

	private RuleReader() {
	}

	static ScoringRule read(JsonNode rule, BigDecimal weight) {
		String name = SystemReader.text(rule, "name");
		return switch (name) {
			case "ratio-capped" -> new RatioCapped(or(rule, "target", "1"), rule.path("over-is-nothing").asBoolean());
			case "reverse-ratio" -> new ReverseRatio(or(rule, "target", "1"));
			case "bands" -> new Bands(bands(rule, weight));
			case "per-item-deduction" -> new PerItemDeduction(or(rule, "free", "0"), or(rule, "step", "1"),
					SystemReader.number(rule, "deduct"), rule.path("percent").asBoolean());
			case "all-or-nothing" -> new AllOrNothing(side(rule), edge(rule));
			case "criteria" -> new CriteriaList(criteria(rule));
			case "qualitative" -> new Qualitative(or(rule, "reached-from", "0.8"), or(rule, "partly-from", "0.6"));
			case "quarterly-progress" ->
				new QuarterlyProgress(SystemReader.number(rule, "each-quarter"), SystemReader.number(rule, "average"));
			case "weighted-by-money" -> new WeightedByMoney();
			case "manual" -> new Manual();
			default -> throw new IllegalArgumentException("there is no scoring rule '" + name + "'");
		};
	}

	/** A band says either a share of the weight or points. */
	private static List<Bands.Band> bands(JsonNode rule, BigDecimal weight) {
		List<Bands.Band> bands = new ArrayList<>();
		for (JsonNode band : rule.path("bands")) {
			BigDecimal share = band.has("share") ? SystemReader.number(band, "share")
					: SystemReader.number(band, "points").divide(weight, MathContext.DECIMAL128);
			bands.add(new Bands.Band(side(band), edge(band), share));
		}
		return bands;
	}

	private static Bands.Side side(JsonNode node) {
		return SIDES.entrySet()
			.stream()
			.filter((side) -> node.has(side.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no side in " + node));
	}

	private static BigDecimal edge(JsonNode node) {
		return SIDES.keySet()
			.stream()
			.filter(node::has)
			.map((side) -> SystemReader.number(node, side))
			.findFirst()
			.orElseThrow();
	}

	private static List<CriteriaList.Criterion> criteria(JsonNode rule) {
		List<CriteriaList.Criterion> criteria = new ArrayList<>();
		rule.path("criteria")
			.forEach((one) -> criteria.add(new CriteriaList.Criterion(SystemReader.text(one, "code"),
					SystemReader.text(one, "text"), SystemReader.number(one, "points"))));
		return criteria;
	}

	private static BigDecimal or(JsonNode rule, String field, String otherwise) {
		return rule.has(field) ? SystemReader.number(rule, field) : new BigDecimal(otherwise);
	}

}
