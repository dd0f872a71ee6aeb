package org.ziping.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Reads a report template from the YAML in which people copy and change it. */
final class TemplateReader {

	private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

	private TemplateReader() {
	}

	static Template read(InputStream in) throws IOException {
		JsonNode root = YAML.readTree(in);
		List<Template.Outline> chapters = new ArrayList<>();
		root.path("chapters").forEach((chapter) -> chapters.add(chapter(chapter)));
		List<Template.TableKind> tables = new ArrayList<>();
		root.path("tables").forEach((table) -> tables.add(table(table)));
		Map<String, List<String>> names = new LinkedHashMap<>();
		root.path("also-called").properties().forEach((one) -> names.put(one.getKey(), words(one.getValue())));
		if (chapters.isEmpty()) {
			throw new IllegalArgumentException("a report template has chapters");
		}
		return new Template(text(root, "code"), text(root, "name"), root.path("from-year").asInt(), text(root, "title"),
				text(root, "declaration"), chapters, tables, names);
	}

	private static Template.Outline chapter(JsonNode node) {
		return new Template.Outline(text(node, "code"), text(node, "title"), node.path("required").asBoolean(),
				node.path("hint").asText(""), words(node.path("tables")), words(node.path("figures")),
				node.path("key-tasks").asBoolean());
	}

	private static Template.TableKind table(JsonNode node) {
		return new Template.TableKind(text(node, "code"), text(node, "name"), Template.Kind.valueOf(text(node, "kind")),
				words(node.path("header")), node.path("sum").asText(""), node.path("rescaled").asText(""),
				node.path("first").asText(""), words(node.path("groups")), words(node.path("columns")));
	}

	private static List<String> words(JsonNode list) {
		List<String> words = new ArrayList<>();
		list.forEach((word) -> words.add(word.asText()));
		return words;
	}

	private static String text(JsonNode node, String field) {
		String text = node.path(field).asText("");
		if (text.isBlank()) {
			throw new IllegalArgumentException("a report template says its " + field);
		}
		return text;
	}

}
