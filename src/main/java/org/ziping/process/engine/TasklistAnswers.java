package org.ziping.process.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.ziping.core.Refusal;
import org.ziping.process.spi.TaskLists;

/** What we answer Tasklist in its own JSON: lists, fields of a form, its few filters. */
class TasklistAnswers {

	private static final int LONGEST_PAGE = 100;

	private final ObjectMapper json = new ObjectMapper();

	private final UnaryOperator<String> words;

	/**
	 * @param words finds the words behind a message key
	 */
	TasklistAnswers(UnaryOperator<String> words) {
		this.words = words;
	}

	/** The values a form sent, without their engine types. */
	Map<String, Object> fields(JsonNode body) {
		Map<String, Object> fields = new LinkedHashMap<>();
		body.path("variables").fields().forEachRemaining((field) -> {
			Object value = this.json.convertValue(field.getValue().path("value"), Object.class);
			if (value != null) {
				fields.put(field.getKey(), value);
			}
		});
		return fields;
	}

	String formVariables(Map<String, Object> shown, @Nullable String names) {
		List<String> asked = (names == null || names.isBlank()) ? List.copyOf(shown.keySet())
				: List.of(names.split(","));
		Map<String, Object> answer = new LinkedHashMap<>();
		shown.forEach((name, value) -> {
			if (asked.contains(name)) {
				answer.put(name, typed(value));
			}
		});
		return write(answer);
	}

	private Map<String, Object> typed(@Nullable Object value) {
		boolean structure = value instanceof Map || value instanceof Iterable;
		String type = (value == null) ? "Null"
				: structure ? "Json" : value instanceof Boolean ? "Boolean" : value instanceof Integer ? "Integer"
						: value instanceof Long ? "Long" : value instanceof Number ? "Double" : "String";
		Object plain = (value == null) ? null
				: structure ? write(value) : type.equals("String") ? value.toString() : value;
		Map<String, Object> typed = new LinkedHashMap<>();
		typed.put("type", type);
		typed.put("value", plain);
		typed.put("valueInfo", Map.of());
		return typed;
	}

	/** What Tasklist narrowed by, with the list it asked for. */
	String query(JsonNode body, String filter) {
		if (!filter.isEmpty() && !TaskLists.FILTERS.contains(filter)) {
			throw Refusal.of("process.door");
		}
		ObjectNode query = body.deepCopy();
		query.put("filter", filter.isEmpty() ? "mine" : filter);
		return query.toString();
	}

	/**
	 * @param counts how much waits in each list, where that was asked for
	 */
	String filters(Map<String, Long> counts) {
		List<Object> all = new ArrayList<>();
		for (int i = 0; i < TaskLists.FILTERS.size(); i++) {
			Map<String, Object> filter = filterNamed(TaskLists.FILTERS.get(i), i);
			if (counts.containsKey(TaskLists.FILTERS.get(i))) {
				filter.put("itemCount", counts.get(TaskLists.FILTERS.get(i)));
			}
			all.add(filter);
		}
		return write(all);
	}

	String filterCount() {
		return count(TaskLists.FILTERS.size());
	}

	String filter(String id) {
		if (!TaskLists.FILTERS.contains(id)) {
			throw Refusal.of("process.door");
		}
		return write(filterNamed(id, TaskLists.FILTERS.indexOf(id)));
	}

	private Map<String, Object> filterNamed(String id, int priority) {
		Map<String, Object> filter = new LinkedHashMap<>();
		filter.put("id", id);
		filter.put("resourceType", "Task");
		filter.put("name", this.words.apply("process.tasklist." + id));
		filter.put("owner", null);
		filter.put("query", Map.of());
		filter.put("properties",
				Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false, "variables",
						Stream.of("left", "back", "suggested")
							.map((name) -> Map.of("name", name, "label", this.words.apply("process.tasklist." + name)))
							.toList()));
		return filter;
	}

	/** Admin and Welcome are nobody's; Cockpit is for those who look after processes. */
	String who(String person, boolean watches) {
		Map<String, Object> who = new LinkedHashMap<>();
		who.put("userId", person);
		who.put("authorizedApps", watches ? List.of("tasklist", "cockpit") : List.of("tasklist"));
		return write(who);
	}

	String count(long count) {
		return write(Map.of("count", count));
	}

	String noLinks() {
		return write(Map.of("links", List.of()));
	}

	String noRight() {
		return write(Map.of("authorized", false));
	}

	String error(String type, String sentence) {
		Map<String, Object> error = new LinkedHashMap<>();
		error.put("type", type);
		error.put("message", sentence);
		return write(error);
	}

	static int first(@Nullable String asked) {
		return Math.max(0, number(asked, 0));
	}

	static int max(@Nullable String asked) {
		return Math.max(1, Math.min(LONGEST_PAGE, number(asked, 15)));
	}

	private static int number(@Nullable String asked, int otherwise) {
		return (asked != null && asked.matches("[0-9]{1,6}")) ? Integer.parseInt(asked) : otherwise;
	}

	private String write(Object value) {
		try {
			return this.json.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
