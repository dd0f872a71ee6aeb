package org.ziping.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.ziping.indicator.catalogue.SystemText;
import org.ziping.indicator.catalogue.SystemText.Part;

/** One line in which two versions of an indicator system differ. */
public record SystemDifference(Part part, Kind kind, String code, String name, List<Field> fields) {

	/** One field of a line that both have. */
	public record Field(String field, String before, String after) {
	}

	/** Which of the two has the line. */
	public enum Kind {

		ADDED, REMOVED, CHANGED

	}

	/** In the order of the tables; lines belong together by their code. */
	public static List<SystemDifference> between(SystemText before, SystemText after) {
		List<SystemDifference> differences = new ArrayList<>();
		for (Part part : Part.values()) {
			Map<String, Map<String, String>> old = byCode(before, part);
			Map<String, Map<String, String>> now = byCode(after, part);
			Set<String> codes = new LinkedHashSet<>(old.keySet());
			codes.addAll(now.keySet());
			codes.forEach((code) -> compare(part, code, old.get(code), now.get(code), differences));
		}
		return differences;
	}

	private static void compare(Part part, String code, @Nullable Map<String, String> old,
			@Nullable Map<String, String> now, List<SystemDifference> into) {
		if (old == null || now == null) {
			Map<String, String> line = (old == null) ? now : old;
			into.add(new SystemDifference(part, (old == null) ? Kind.ADDED : Kind.REMOVED, code,
					line.getOrDefault("name", ""), List.of()));
			return;
		}
		List<Field> fields = part.fields()
			.stream()
			.filter((field) -> !old.getOrDefault(field, "").equals(now.getOrDefault(field, "")))
			.map((field) -> new Field(field, old.getOrDefault(field, ""), now.getOrDefault(field, "")))
			.toList();
		if (!fields.isEmpty()) {
			into.add(new SystemDifference(part, Kind.CHANGED, code, now.getOrDefault("name", ""), fields));
		}
	}

	private static Map<String, Map<String, String>> byCode(SystemText text, Part part) {
		Map<String, Map<String, String>> lines = new LinkedHashMap<>();
		text.of(part).forEach((line) -> lines.putIfAbsent(line.getOrDefault("code", ""), line));
		return lines;
	}

}
