package org.ziping.organisation.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lines of one workbook, sheet by sheet. */
final class Intake {

	private final Map<Sheet, List<Line>> lines = new EnumMap<>(Sheet.class);

	void add(Line line) {
		this.lines.computeIfAbsent(line.sheet(), (key) -> new ArrayList<>()).add(line);
	}

	List<Line> of(Sheet sheet) {
		return this.lines.getOrDefault(sheet, List.of());
	}

	int size() {
		return this.lines.values().stream().mapToInt(List::size).sum();
	}

}
