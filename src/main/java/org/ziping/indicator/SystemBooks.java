package org.ziping.indicator;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.document.FilledRow;
import org.ziping.document.Workbook;
import org.ziping.document.Workbook.Cell;
import org.ziping.document.WorkbookReader;
import org.ziping.indicator.catalogue.SystemText;
import org.ziping.indicator.catalogue.SystemText.Part;

/** An indicator system as a workbook: one sheet a table, one more for its head. */
@Component
public class SystemBooks {

	private static final String FIELD = "indicator.system.field.";

	private final WorkbookReader reader;

	private final MessageSource words;

	SystemBooks(WorkbookReader reader, MessageSource words) {
		this.reader = reader;
		this.words = words;
	}

	public Workbook write(SystemText text) {
		List<Workbook.Sheet> sheets = new ArrayList<>();
		List<List<Cell>> head = new ArrayList<>();
		SystemText.HEAD.forEach((field) -> head
			.add(List.of(Cell.header(say(FIELD + field)), Cell.words(text.head().getOrDefault(field, "")))));
		sheets.add(new Workbook.Sheet(say("indicator.system.part.HEAD"), List.of(18, 60), 0, head, List.of()));
		for (Part part : Part.values()) {
			sheets.add(sheet(text, part));
		}
		return new Workbook(text.head().getOrDefault("name", ""), sheets);
	}

	private Workbook.Sheet sheet(SystemText text, Part part) {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(part.fields().stream().map((field) -> Cell.header(say(FIELD + field))).toList());
		text.of(part)
			.forEach((line) -> rows
				.add(part.fields().stream().map((field) -> Cell.words(line.getOrDefault(field, ""))).toList()));
		List<Integer> widths = part.fields()
			.stream()
			.map((field) -> field.matches("formula|rule|criterion|name|path|left|right") ? 30 : 12)
			.toList();
		return new Workbook.Sheet(say("indicator.system.part." + part), widths, 1, rows, List.of());
	}

	/** The same tables read back, whatever the order of their columns. */
	public SystemText read(InputStream file) {
		Map<String, String> head = new LinkedHashMap<>();
		Map<Part, List<Map<String, String>>> lines = new EnumMap<>(Part.class);
		Map<Part, List<String>> headers = new EnumMap<>(Part.class);
		for (FilledRow row : this.reader.rows(file)) {
			if (row.sheet().equals(say("indicator.system.part.HEAD"))) {
				SystemText.HEAD.stream()
					.filter((field) -> say(FIELD + field).equals(row.text(0)))
					.forEach((field) -> head.put(field, row.text(1)));
			}
			for (Part part : Part.values()) {
				if (row.sheet().equals(say("indicator.system.part." + part))) {
					take(part, row, headers, lines);
				}
			}
		}
		if (head.isEmpty() || !lines.containsKey(Part.LEAVES)) {
			throw Refusal.of("indicator.system-workbook");
		}
		return new SystemText(head, lines);
	}

	private void take(Part part, FilledRow row, Map<Part, List<String>> headers,
			Map<Part, List<Map<String, String>>> lines) {
		if (!headers.containsKey(part)) {
			headers.put(part, row.cells().stream().map((cell) -> field(part, cell.text().strip())).toList());
			return;
		}
		Map<String, String> line = new LinkedHashMap<>();
		part.fields().forEach((field) -> {
			int at = headers.get(part).indexOf(field);
			line.put(field, (at >= 0) ? row.text(at) : "");
		});
		lines.computeIfAbsent(part, (key) -> new ArrayList<>()).add(line);
	}

	private String field(Part part, String label) {
		return part.fields().stream().filter((field) -> say(FIELD + field).equals(label)).findFirst().orElse("");
	}

	private String say(String key) {
		return Objects.requireNonNull(this.words.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE));
	}

}
