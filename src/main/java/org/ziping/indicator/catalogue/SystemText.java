package org.ziping.indicator.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An indicator system as people edit it: lines of words, complete or not, the same in the
 * browser, in a workbook and in the draft that is kept.
 */
public record SystemText(Map<String, String> head, Map<Part, List<Map<String, String>>> lines) {

	/** What stands at the head, in its order. */
	public static final List<String> HEAD = List.of("code", "name", "from-year", "region", "verified",
			"column.LAST_YEAR", "column.BUDGET", "column.ADJUSTED", "column.FINAL");

	public SystemText {
		head = new LinkedHashMap<>(head);
		Map<Part, List<Map<String, String>>> all = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			all.put(part, List.copyOf(lines.getOrDefault(part, List.of())));
		}
		lines = all;
	}

	public List<Map<String, String>> of(Part part) {
		return this.lines.get(part);
	}

	public SystemText withHead(Map<String, String> changed) {
		Map<String, String> other = new LinkedHashMap<>(this.head);
		changed.forEach((field, words) -> {
			if (HEAD.contains(field)) {
				other.put(field, words.strip());
			}
		});
		return new SystemText(other, this.lines);
	}

	/** With that line changed, or added behind the last one. */
	public SystemText with(Part part, int at, Map<String, String> fields) {
		Map<String, String> line = new LinkedHashMap<>();
		part.fields().forEach((field) -> line.put(field, fields.getOrDefault(field, "").strip()));
		List<Map<String, String>> changed = new ArrayList<>(of(part));
		if (at < changed.size()) {
			changed.set(at, line);
		}
		else {
			changed.add(line);
		}
		return with(part, changed);
	}

	public SystemText without(Part part, int at) {
		List<Map<String, String>> changed = new ArrayList<>(of(part));
		if (at < changed.size()) {
			changed.remove(at);
		}
		return with(part, changed);
	}

	private SystemText with(Part part, List<Map<String, String>> changed) {
		Map<Part, List<Map<String, String>>> other = new EnumMap<>(this.lines);
		other.put(part, changed);
		return new SystemText(this.head, other);
	}

	/** The three tables of a system, each with the columns in which it is written. */
	public enum Part {

		LEAVES("code", "path", "name", "weight", "kind", "direction", "formula", "rule", "criterion", "items",
				"evidence", "duty", "watch"),
		ITEMS("code", "group", "name", "unit", "columns", "duty", "origin", "formula", "hint"),
		IDENTITIES("code", "name", "left", "right", "columns", "tolerance");

		private final List<String> fields;

		Part(String... fields) {
			this.fields = List.of(fields);
		}

		public List<String> fields() {
			return this.fields;
		}

	}

}
