package org.ziping.process.engine.reader;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads a Camunda Form: only components that Tasklist's form-js 1.8.7 renders, nothing
 * that computes or loads, and the readonly {@code contentDigest} that says what was seen.
 */
final class FormReader {

	/** Without expression, html, iframe, image and table, which compute or load. */
	private static final Set<String> TYPES = Set.of("checkbox", "checklist", "datetime", "dynamiclist", "group",
			"number", "radio", "select", "separator", "spacer", "taglist", "text", "textarea", "textfield");

	private static final Set<String> KEYS = Set.of("type", "id", "key", "path", "label", "text", "description",
			"readonly", "disabled", "defaultValue", "values", "value", "valuesKey", "validate", "layout", "columns",
			"row", "appearance", "prefixAdorner", "suffixAdorner", "components", "showOutline", "verticalAlignment",
			"required", "minLength", "maxLength", "min", "max", "pattern", "conditional", "hide", "properties",
			"subtype", "dateLabel", "timeLabel", "timeSerializingFormat", "timeInterval", "use24h",
			"disallowPassedDates", "decimalDigits", "increment", "serializeToString", "searchable", "height",
			"isRepeating", "allowAddRemove", "defaultRepetitions", "disableCollapse", "nonCollapsedItems",
			"schemaVersion", "executionPlatform", "executionPlatformVersion", "exporter", "name", "version",
			"versionTag", "validationType");

	/** Show or hide by one answer; nothing else may be computed. */
	private static final Pattern HIDE = Pattern.compile("=[A-Za-z_]{1,40} ?(=|!=) ?\"[^\"\\\\{}]{0,60}\"");

	private static final Pattern ANSWER = Pattern.compile("\\{\\{[A-Za-z_][A-Za-z0-9_]{0,60}\\}\\}");

	private final JsonMapper json;

	private final ReaderLimits limits;

	FormReader(ReaderLimits limits) {
		this.limits = limits;
		this.json = JsonMapper
			.builder(JsonFactory.builder()
				.streamReadConstraints(StreamReadConstraints.builder()
					.maxNestingDepth(limits.depth())
					.maxStringLength(limits.longestText())
					.maxNumberLength(30)
					.build())
				.build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.build();
	}

	void read(String name, byte[] bytes, Findings findings) {
		try {
			JsonNode form = this.json.readTree(bytes);
			if (!form.isObject() || !"default".equals(form.path("type").asText())) {
				findings.add(name, "other-format");
				return;
			}
			if (form.path("schemaVersion").asInt(99) > 16) {
				findings.add(name, "form-version");
			}
			keys(form, form.path("id").asText(name), findings, true);
			components(form.path("components"), findings, new int[1]);
			digest(form, form.path("id").asText(name), findings);
		}
		catch (IOException ex) {
			findings.add(name, "json");
		}
	}

	private void components(JsonNode components, Findings findings, int[] count) {
		for (JsonNode component : components) {
			String place = component.path("id").asText(component.path("key").asText("?"));
			if (++count[0] > this.limits.fields()) {
				findings.add(place, "fields", this.limits.fields());
				return;
			}
			if (!TYPES.contains(component.path("type").asText())) {
				findings.add(place, "form-component", component.path("type").asText());
			}
			keys(component, place, findings, true);
			components(component.path("components"), findings, count);
		}
	}

	private void keys(JsonNode node, String place, Findings findings, boolean checked) {
		for (Iterator<Map.Entry<String, JsonNode>> all = node.fields(); all.hasNext();) {
			Map.Entry<String, JsonNode> field = all.next();
			if (field.getKey().equals("components")) {
				continue;
			}
			if (checked && !KEYS.contains(field.getKey())) {
				findings.add(place, "form-key", field.getKey());
			}
			value(field.getKey(), field.getValue(), place, findings);
		}
	}

	private void value(String key, JsonNode value, String place, Findings findings) {
		if (value.isObject()) {
			keys(value, place, findings, !key.equals("properties"));
		}
		else if (value.isArray()) {
			value.forEach((item) -> value(key, item, place, findings));
		}
		else if (value.isTextual() && !permits(key, value.asText())) {
			findings.add(place, "form-expression", key, OnlyPermittedParts.brief(value.asText()));
		}
	}

	private boolean permits(String key, String text) {
		if (Expressions.within(text) || text.contains("<") || text.toLowerCase().contains("javascript:")) {
			return false;
		}
		if (text.strip().startsWith("=")) {
			return key.equals("hide") && HIDE.matcher(text).matches();
		}
		return !ANSWER.matcher(text).replaceAll("").contains("{{");
	}

	private void digest(JsonNode form, String place, Findings findings) {
		for (JsonNode component : form.path("components")) {
			if ("contentDigest".equals(component.path("key").asText())
					&& "textfield".equals(component.path("type").asText()) && component.path("readonly").asBoolean()
					&& !component.path("disabled").asBoolean() && component.path("conditional").isMissingNode()) {
				return;
			}
		}
		findings.add(place, "form-digest");
	}

}
