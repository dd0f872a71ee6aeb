package org.ziping.indicator.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;

import org.ziping.core.Refusal;
import org.ziping.indicator.catalogue.SystemText.Part;

/**
 * Turns the catalogue's YAML into lines of words; what it does not know it leaves out.
 */
public final class SystemTexts {

	private static final ObjectMapper YAML = new ObjectMapper(
			new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER))
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String ABOVE = " > ";

	private SystemTexts() {
	}

	public static SystemText ofYaml(InputStream in) {
		try {
			JsonNode root = YAML.readTree(in);
			if (root == null || !root.path("tree").isArray()) {
				throw Refusal.of("indicator.system-file");
			}
			return of(root);
		}
		catch (JsonProcessingException ex) {
			throw Refusal.of("indicator.system-file");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The lines as they are kept, complete or not. */
	public static String kept(SystemText text) {
		try {
			return JSON.writeValueAsString(text);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static SystemText ofKept(String kept) {
		try {
			return JSON.readValue(kept, SystemText.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The catalogue's own form, for lines that can all be read. */
	public static String yaml(SystemText text) {
		try {
			return YAML.writeValueAsString(SystemLines.tree(text));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SystemText of(JsonNode root) {
		Map<String, String> head = new LinkedHashMap<>();
		for (String field : SystemText.HEAD) {
			head.put(field, field.startsWith("column.") ? root.path("columns").path(field.substring(7)).asText("")
					: root.path(field).asText(""));
		}
		head.put("verified", Notation.word(Notation.VERIFIED, head.get("verified")));
		Map<Part, List<Map<String, String>>> lines = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			lines.put(part, new ArrayList<>());
		}
		root.path("tree").forEach((branch) -> branch(branch, List.of(), lines.get(Part.LEAVES)));
		for (JsonNode group : root.path("items")) {
			group.path("items").forEach((item) -> lines.get(Part.ITEMS).add(item(item, group)));
		}
		root.path("identities").forEach((one) -> {
			Map<String, String> line = line(Part.IDENTITIES, one);
			line.put("columns", columns(one));
			lines.get(Part.IDENTITIES).add(line);
		});
		return new SystemText(head, lines);
	}

	private static void branch(JsonNode node, List<String> path, List<Map<String, String>> into) {
		if (node.has("children")) {
			List<String> longer = new ArrayList<>(path);
			longer.add(node.path("name").asText());
			node.path("children").forEach((child) -> branch(child, longer, into));
			return;
		}
		Map<String, String> line = line(Part.LEAVES, node);
		line.put("path", String.join(ABOVE, path));
		line.put("kind", Notation.word(Notation.KIND, node.path("kind").asText("QUANTITATIVE")));
		line.put("direction", Notation.word(Notation.DIRECTION, node.path("direction").asText("HIGHER_IS_BETTER")));
		line.put("duty", Notation.word(Notation.DUTY, node.path("duty").asText("FINANCE")));
		line.put("rule", RuleWords.write(node.path("rule")));
		line.put("items", texts(node.path("items")).collect(Collectors.joining(" ")));
		if (node.has("formulas")) {
			line.put("formula", texts(node.path("formulas")).collect(Collectors.joining("；")));
		}
		into.add(line);
	}

	private static Map<String, String> item(JsonNode node, JsonNode group) {
		Map<String, String> line = line(Part.ITEMS, node);
		line.put("group", group.path("group").asText());
		line.put("columns", columns(node.has("columns") ? node : group));
		line.put("duty",
				Notation.word(Notation.DUTY, (node.has("duty") ? node : group).path("duty").asText("FINANCE")));
		String origin = node.path("origin").asText(node.has("formula") ? "RECKONED" : "TYPED");
		line.put("origin", Notation.word(Notation.ORIGIN, origin));
		return line;
	}

	private static Map<String, String> line(Part part, JsonNode node) {
		Map<String, String> line = new LinkedHashMap<>();
		part.fields()
			.forEach((field) -> line.put(field, node.path(field).isValueNode() ? node.path(field).asText() : ""));
		return line;
	}

	private static String columns(JsonNode node) {
		return texts(node.path("columns")).map((column) -> Notation.word(Notation.COLUMNS, column))
			.collect(Collectors.joining("、"));
	}

	private static Stream<String> texts(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
	}

}
