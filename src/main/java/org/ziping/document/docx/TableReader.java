package org.ziping.document.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.w3c.dom.Element;
import org.ziping.document.TableBlock;

/** Reads one table: a cell merged downwards gives its words to each row it covers. */
final class TableReader {

	private final List<List<String>> header = new ArrayList<>();

	private final List<List<String>> rows = new ArrayList<>();

	private final Set<Integer> merged = new HashSet<>();

	private final Set<Integer> numeric = new HashSet<>();

	private TableReader() {
	}

	static Optional<TableBlock> read(Element table, String caption) {
		TableReader reader = new TableReader();
		reader.walk(table);
		List<Integer> widths = Parts.at(table, "tblGrid")
			.stream()
			.flatMap((grid) -> Parts.children(grid, "gridCol"))
			.map((column) -> Parts.number(Optional.of(Parts.attribute(column, "w"))).orElse(1))
			.toList();
		return reader.table(caption, widths);
	}

	private Optional<TableBlock> table(String caption, List<Integer> widths) {
		List<String> head = this.header.isEmpty() ? List.of() : this.header.get(0);
		List<List<String>> body = new ArrayList<>(this.header.stream().skip(1).toList());
		body.addAll(this.rows);
		int columns = Math.max(head.size(), body.stream().mapToInt(List::size).max().orElse(0));
		if (columns == 0) {
			return Optional.empty();
		}
		return Optional.of(new TableBlock(caption, head, body, (widths.size() == columns) ? widths : List.of(),
				this.numeric, this.merged));
	}

	private void walk(Element parent) {
		for (Element child : Parts.children(parent)) {
			switch (child.getLocalName()) {
				case "tr" -> row(child);
				case "sdt", "sdtContent", "customXml" -> walk(child);
				default -> {
				}
			}
		}
	}

	private void row(Element row) {
		if (Parts.at(row, "trPr", "del").isPresent()) {
			return;
		}
		boolean heading = this.rows.isEmpty() && Parts.on(row, "trPr", "tblHeader");
		List<String> above = this.rows.isEmpty() ? List.of() : this.rows.get(this.rows.size() - 1);
		List<String> cells = new ArrayList<>();
		for (Element cell : Parts.children(row)) {
			if (Parts.is(cell, "tc")) {
				cell(cell, cells, above, heading);
			}
		}
		(heading ? this.header : this.rows).add(cells);
	}

	private void cell(Element cell, List<String> cells, List<String> above, boolean heading) {
		int column = cells.size();
		boolean covered = Parts.at(cell, "tcPr", "vMerge")
			.map((merge) -> !"restart".equals(Parts.attribute(merge, "val")))
			.orElse(false);
		if (covered) {
			this.merged.add(column);
		}
		cells.add((covered && column < above.size()) ? above.get(column) : words(cell));
		boolean right = !heading && Parts.children(cell, "p")
			.anyMatch((p) -> Parts.value(p, "pPr", "jc").filter("right"::equals).isPresent());
		if (right) {
			this.numeric.add(column);
		}
		int span = Parts.number(Parts.value(cell, "tcPr", "gridSpan")).orElse(1);
		cells.addAll(Collections.nCopies(Math.max(0, Math.min(span, 64) - 1), ""));
	}

	private static String words(Element cell) {
		return Parts.children(cell, "p")
			.map((paragraph) -> RunText.of(paragraph).words())
			.collect(Collectors.joining("\n"))
			.strip();
	}

}
