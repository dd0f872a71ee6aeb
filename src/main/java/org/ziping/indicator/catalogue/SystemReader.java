package org.ziping.indicator.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.jspecify.annotations.Nullable;
import org.ziping.indicator.Column;
import org.ziping.indicator.DataItem;
import org.ziping.indicator.DataItem.Duty;
import org.ziping.indicator.DataItem.Origin;
import org.ziping.indicator.Identity;
import org.ziping.indicator.Indicator;
import org.ziping.indicator.IndicatorSystem;
import org.ziping.indicator.Measure;

/** Reads an indicator system from the YAML in which people copy and change it. */
public final class SystemReader {

	private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

	private SystemReader() {
	}

	public static IndicatorSystem read(InputStream in) throws IOException {
		return read(YAML.readTree(in));
	}

	static IndicatorSystem read(JsonNode root) {
		Map<Column, String> columns = new EnumMap<>(Column.class);
		root.path("columns")
			.properties()
			.forEach((column) -> columns.put(Column.valueOf(column.getKey()), column.getValue().asText()));
		Map<String, Measure> units = new LinkedHashMap<>();
		root.path("units")
			.properties()
			.forEach((unit) -> units.put(unit.getKey(), Measure.valueOf(unit.getValue().asText())));
		List<DataItem> items = new ArrayList<>();
		root.path("items").forEach((group) -> items(group, units, items::add));
		List<Indicator> leaves = new ArrayList<>();
		root.path("tree").forEach((branch) -> branch(branch, List.of(), leaves::add));
		List<Identity> identities = new ArrayList<>();
		root.path("identities").forEach((one) -> identities.add(identity(one)));
		return new IndicatorSystem(text(root, "code"), text(root, "name"), root.path("from-year").asInt(),
				text(root, "region"), IndicatorSystem.Verification.valueOf(text(root, "verified")), columns, units,
				items, leaves, identities);
	}

	private static void items(JsonNode group, Map<String, Measure> units, Consumer<DataItem> into) {
		for (JsonNode item : group.path("items")) {
			String unit = item.path("unit").asText("");
			Measure measure = item.has("measure") ? Measure.valueOf(text(item, "measure"))
					: units.getOrDefault(unit, Measure.COUNT);
			List<Column> columns = new ArrayList<>();
			(item.has("columns") ? item : group).path("columns")
				.forEach((column) -> columns.add(Column.valueOf(column.asText())));
			Origin origin = item.has("formula") ? Origin.RECKONED
					: Origin.valueOf(item.path("origin").asText(Origin.TYPED.name()));
			into.accept(new DataItem(text(item, "code"), text(item, "name"), text(group, "group"), measure, unit,
					columns, duty(item.has("duty") ? item : group), origin, optional(item, "formula"),
					optional(item, "hint")));
		}
	}

	private static void branch(JsonNode node, List<String> path, Consumer<Indicator> into) {
		if (node.has("rule")) {
			into.accept(leaf(node, path));
			return;
		}
		List<String> longer = new ArrayList<>(path);
		longer.add(text(node, "name"));
		node.path("children").forEach((child) -> branch(child, longer, into));
	}

	private static Indicator leaf(JsonNode node, List<String> path) {
		List<String> formulas = new ArrayList<>();
		if (node.has("formula")) {
			formulas.add(text(node, "formula"));
		}
		node.path("formulas").forEach((formula) -> formulas.add(formula.asText()));
		List<String> items = new ArrayList<>();
		node.path("items").forEach((item) -> items.add(item.asText()));
		return new Indicator(text(node, "code"), text(node, "name"), path, number(node, "weight"),
				Indicator.Kind.valueOf(node.path("kind").asText(Indicator.Kind.QUANTITATIVE.name())),
				Indicator.Direction.valueOf(node.path("direction").asText(Indicator.Direction.HIGHER_IS_BETTER.name())),
				formulas, RuleReader.read(node.path("rule"), number(node, "weight")), optional(node, "watch"), items,
				optional(node, "evidence"), duty(node), node.path("criterion").asText(""));
	}

	private static Identity identity(JsonNode node) {
		List<Column> columns = new ArrayList<>();
		node.path("columns").forEach((column) -> columns.add(Column.valueOf(column.asText())));
		return new Identity(text(node, "code"), text(node, "name"), text(node, "left"), text(node, "right"), columns,
				node.has("tolerance") ? number(node, "tolerance") : new BigDecimal("0.01"));
	}

	private static Duty duty(JsonNode node) {
		return Duty.valueOf(node.path("duty").asText(Duty.FINANCE.name()));
	}

	static BigDecimal number(JsonNode node, String field) {
		return new BigDecimal(text(node, field));
	}

	static String text(JsonNode node, String field) {
		String found = optional(node, field);
		if (found == null) {
			throw new IllegalArgumentException("the catalogue has no '" + field + "' in " + node);
		}
		return found;
	}

	private static @Nullable String optional(JsonNode node, String field) {
		return node.hasNonNull(field) ? node.get(field).asText() : null;
	}

}
