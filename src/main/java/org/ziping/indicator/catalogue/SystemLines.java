package org.ziping.indicator.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Refusal;
import org.ziping.indicator.IndicatorSystem;
import org.ziping.indicator.catalogue.SystemText.Part;
import org.ziping.indicator.formula.Wide;

/** Makes the catalogue's tree of edited lines; each line that cannot be read is told. */
public final class SystemLines {

	private final SystemText text;

	private final List<Refusal> findings = new ArrayList<>();

	private SystemLines(SystemText text) {
		this.text = text;
	}

	/** What keeps these lines from being read; empty where they can be. */
	public static List<Refusal> findings(SystemText text) {
		SystemLines lines = new SystemLines(text);
		lines.root();
		return List.copyOf(lines.findings);
	}

	/** The system that the lines describe; refused where one of them cannot be read. */
	public static IndicatorSystem system(SystemText text) {
		return SystemReader.read(tree(text));
	}

	static ObjectNode tree(SystemText text) {
		SystemLines lines = new SystemLines(text);
		ObjectNode root = lines.root();
		if (!lines.findings.isEmpty()) {
			throw lines.findings.get(0);
		}
		return root;
	}

	private ObjectNode root() {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		Map<String, String> head = this.text.head();
		for (String field : List.of("code", "name", "from-year", "region")) {
			required(head.getOrDefault(field, ""), head.getOrDefault("name", ""), field);
			root.put(field, head.getOrDefault(field, ""));
		}
		if (!root.path("from-year").asText().matches("(19|20)\\d\\d")) {
			find("indicator.system-year", root.path("from-year").asText());
		}
		root.put("from-year", number(root.path("from-year").asText()).map(BigDecimal::intValue).orElse(0));
		root.put("verified", known(Notation.VERIFIED, head.getOrDefault("verified", ""), "", "verified"));
		ObjectNode columns = root.putObject("columns");
		Notation.COLUMNS.keySet().forEach((column) -> columns.put(column, head.getOrDefault("column." + column, "")));
		ObjectNode units = root.putObject("units");
		Notation.UNITS.forEach(units::put);
		items(root.putArray("items"));
		leaves(root.putArray("tree"));
		identities(root.putArray("identities"));
		return root;
	}

	private void leaves(ArrayNode tree) {
		Map<String, ArrayNode> branches = new LinkedHashMap<>();
		branches.put("", tree);
		for (Map<String, String> line : this.text.of(Part.LEAVES)) {
			String name = line.getOrDefault("name", "");
			ObjectNode leaf = copied(line, name, "criterion", "evidence", "watch");
			leaf.put("kind", known(Notation.KIND, line.getOrDefault("kind", ""), name, "kind"));
			leaf.put("direction", known(Notation.DIRECTION, line.getOrDefault("direction", ""), name, "direction"));
			leaf.put("duty", known(Notation.DUTY, line.getOrDefault("duty", ""), name, "duty"));
			ArrayNode formulas = leaf.putArray("formulas");
			split(line.get("formula"), "[；;\\n]").forEach(formulas::add);
			ArrayNode items = leaf.putArray("items");
			split(line.get("items"), "[\\s、，,]+").forEach(items::add);
			weigh(leaf, line, name);
			branch(branches, line.getOrDefault("path", ""), name).add(leaf);
		}
	}

	private void weigh(ObjectNode leaf, Map<String, String> line, String name) {
		Optional<BigDecimal> weight = number(line.getOrDefault("weight", "")).filter((one) -> one.signum() > 0);
		Optional<ObjectNode> rule = RuleWords.read(line.getOrDefault("rule", ""));
		if (weight.isEmpty()) {
			find("indicator.system-leaf-weight", name);
		}
		if (rule.filter((one) -> sound(one, weight.orElse(BigDecimal.ONE))).isEmpty()) {
			find("indicator.system-rule", name, line.getOrDefault("rule", ""));
		}
		weight.ifPresent((one) -> leaf.put("weight", one));
		rule.ifPresent((one) -> leaf.set("rule", one));
	}

	private static boolean sound(JsonNode rule, BigDecimal weight) {
		try {
			RuleReader.read(rule, weight);
			return true;
		}
		catch (IllegalArgumentException | NoSuchElementException | ArithmeticException ex) {
			return false;
		}
	}

	/** The branch of that path, made where it is new. */
	private ArrayNode branch(Map<String, ArrayNode> branches, String path, String name) {
		String at = "";
		for (String one : split(path, "[>＞]")) {
			String longer = at + ">" + one;
			ArrayNode above = branches.get(at);
			if (!branches.containsKey(longer)) {
				branches.put(longer, above.addObject().put("name", one).putArray("children"));
			}
			at = longer;
		}
		if (at.isEmpty()) {
			find("indicator.system-lacks.path", shown(name));
		}
		return branches.get(at);
	}

	private void items(ArrayNode groups) {
		Map<String, ArrayNode> byGroup = new LinkedHashMap<>();
		for (Map<String, String> line : this.text.of(Part.ITEMS)) {
			String name = line.getOrDefault("name", "");
			ObjectNode item = copied(line, name, "unit", "formula", "hint");
			item.put("duty", known(Notation.DUTY, line.getOrDefault("duty", ""), name, "duty"));
			String origin = known(Notation.ORIGIN, line.getOrDefault("origin", ""), name, "origin");
			if (!"TYPED".equals(origin) && !"RECKONED".equals(origin)) {
				item.put("origin", origin);
			}
			columns(item, line, name);
			byGroup
				.computeIfAbsent(line.getOrDefault("group", ""),
						(group) -> groups.addObject().put("group", group.isBlank() ? name : group).putArray("items"))
				.add(item);
		}
	}

	private void identities(ArrayNode into) {
		for (Map<String, String> line : this.text.of(Part.IDENTITIES)) {
			String name = line.getOrDefault("name", "");
			ObjectNode identity = copied(line, name, "left", "right");
			number(line.getOrDefault("tolerance", "")).ifPresent((one) -> identity.put("tolerance", one));
			required(line.getOrDefault("left", ""), name, "left");
			required(line.getOrDefault("right", ""), name, "right");
			columns(identity, line, name);
			into.add(identity);
		}
	}

	private void columns(ObjectNode node, Map<String, String> line, String name) {
		ArrayNode columns = node.putArray("columns");
		for (String word : split(line.get("columns"), "[、，,\\s]+")) {
			columns.add(known(Notation.COLUMNS, word, name, "columns"));
		}
		if (columns.isEmpty()) {
			find("indicator.system-lacks.columns", shown(name));
		}
	}

	private ObjectNode copied(Map<String, String> line, String name, String... optional) {
		ObjectNode node = JsonNodeFactory.instance.objectNode();
		for (String field : List.of("code", "name")) {
			required(line.getOrDefault(field, ""), name, field);
			node.put(field, line.getOrDefault(field, ""));
		}
		for (String field : optional) {
			if (!line.getOrDefault(field, "").isBlank()) {
				node.put(field, line.get(field));
			}
		}
		return node;
	}

	private String known(Map<String, String> words, String word, String name, String field) {
		String code = Notation.code(words, word);
		if (code.isEmpty()) {
			find("indicator.system-word", name, word, String.join("、", words.values()));
		}
		return code;
	}

	private void required(String words, String name, String field) {
		if (words.isBlank()) {
			find("indicator.system-lacks." + field, shown(name));
		}
	}

	private static String shown(String name) {
		return name.isBlank() ? "…" : name;
	}

	private void find(String code, Object... arguments) {
		this.findings.add(Refusal.of(code, arguments));
	}

	private static Optional<BigDecimal> number(String typed) {
		String bare = Wide.narrow(typed).strip();
		return bare.matches("\\d{1,6}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(bare)) : Optional.empty();
	}

	private static List<String> split(@Nullable String words, String between) {
		return (words == null) ? List.of()
				: Arrays.stream(words.split(between)).map(String::strip).filter((one) -> !one.isEmpty()).toList();
	}

}
