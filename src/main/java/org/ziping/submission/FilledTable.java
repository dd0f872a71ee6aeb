package org.ziping.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import org.ziping.indicator.Column;

/** The data table as it was frozen: one line an item, one place a column. */
record FilledTable(String system, List<Column> columns, List<Line> lines) {

	/** One item. */
	record Line(String item, String name, String unit, Map<Column, String> values) {

		String value(Column column) {
			return this.values.getOrDefault(column, "");
		}

	}

	static FilledTable of(JsonNode root) {
		Map<String, Line> lines = new LinkedHashMap<>();
		TreeSet<Column> columns = new TreeSet<>();
		root.path("values").forEach((row) -> {
			Column column = Column.valueOf(row.path("column").asText());
			columns.add(column);
			lines.computeIfAbsent(row.path("item").asText(), (item) -> line(item, row))
				.values()
				.put(column, shown(row));
		});
		return new FilledTable(root.path("system").asText(), new ArrayList<>(columns), new ArrayList<>(lines.values()));
	}

	private static Line line(String item, JsonNode row) {
		return new Line(item, row.path("name").asText(), row.path("unit").asText(""), new LinkedHashMap<>());
	}

	/** The value, or why there is none. */
	private static String shown(JsonNode row) {
		String value = row.path("value").asText("");
		return value.isEmpty() ? row.path("none").asText("") : value;
	}

}
