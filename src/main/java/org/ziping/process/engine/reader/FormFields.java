package org.ziping.process.engine.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.ziping.process.DiagramChange;

/** The fields of a form, known by the answer they give or, for texts, by their id. */
final class FormFields {

	private final Described described = new Described();

	FormFields(JsonNode form) {
		fields(form.path("components"));
	}

	List<DiagramChange> changes(FormFields now) {
		return this.described.changes(now.described);
	}

	private void fields(JsonNode components) {
		for (JsonNode field : components) {
			String id = field.path("key").asText(field.path("id").asText());
			Map<String, Described.Value> properties = new LinkedHashMap<>();
			properties.put("label", Described.Value.of(field.path("label").asText(field.path("text").asText())));
			properties.put("field-type", Described.Value.of(field.path("type").asText()));
			properties.put("description", Described.Value.of(field.path("description").asText()));
			properties.put("readonly", Described.Value.of(yes(field.path("readonly"))));
			properties.put("required", Described.Value.of(yes(field.path("validate").path("required"))));
			properties.put("choices", Described.Value.of(choices(field.path("values"))));
			properties.put("hidden", Described.Value.of(field.path("conditional").path("hide").asText()));
			String name = properties.get("label").raw();
			this.described.add(new Described.Thing(id, "field", name.isBlank() ? id : name, properties));
			fields(field.path("components"));
		}
	}

	private static String yes(JsonNode flag) {
		return flag.asBoolean() ? "@process.difference.yes" : "";
	}

	private static String choices(JsonNode values) {
		StringBuilder choices = new StringBuilder();
		for (JsonNode value : values) {
			choices.append(choices.isEmpty() ? "" : "、").append(value.path("label").asText());
		}
		return choices.toString();
	}

}
