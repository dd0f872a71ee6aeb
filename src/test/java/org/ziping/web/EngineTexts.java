package org.ziping.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.commons.io.input.BOMInputStream;

import org.springframework.core.io.ClassPathResource;

/** The texts of one of the engine's own pages, flattened: key to words. */
record EngineTexts(Map<String, String> words) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

	static EngineTexts of(String app, String language) throws IOException {
		String place = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
		try (InputStream in = BOMInputStream.builder()
			.setInputStream(new ClassPathResource(place).getInputStream())
			.get()) {
			Map<String, String> words = new LinkedHashMap<>();
			flatten("", new ObjectMapper().readTree(in), words);
			return new EngineTexts(words);
		}
	}

	static List<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map((MatchResult found) -> found.group(1)).sorted().toList();
	}

	private static void flatten(String path, JsonNode node, Map<String, String> words) {
		if (node.isValueNode()) {
			words.put(path, node.asText());
		}
		node.fields().forEachRemaining((entry) -> flatten(path + "/" + entry.getKey(), entry.getValue(), words));
		for (int at = 0; node.isArray() && at < node.size(); at++) {
			flatten(path + "/" + at, node.get(at), words);
		}
	}

}
