package org.ziping.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ziping.inspection.Findings;
import org.ziping.inspection.number.Line;
import org.ziping.inspection.number.Mention;
import org.ziping.inspection.text.Cleaning;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/** A total that the text names and the table beside it holds: both must say the same. */
final class TableTotals {

	private static final String TOTAL = "(合计|总计|支出合计|收入合计)";

	private TableTotals() {
	}

	static void read(Reading reading, Findings into) {
		Map<String, List<Passage>> tables = new LinkedHashMap<>();
		for (Passage passage : reading.passages()) {
			if (passage.kind() == Passage.Kind.ROW) {
				tables.computeIfAbsent(passage.place(), (place) -> new ArrayList<>()).add(passage);
			}
		}
		tables.values().forEach((rows) -> table(reading, rows, into));
	}

	private static void table(Reading reading, List<Passage> rows, Findings into) {
		String[] header = rows.get(0).raw().split("｜", -1);
		boolean wan = rows.get(0).text().contains("万元");
		for (Passage row : rows) {
			String[] cells = row.raw().split("｜", -1);
			if (!wan || !Cleaning.clean(cells[0]).matches(TOTAL)) {
				continue;
			}
			for (int column = 1; column < Math.min(cells.length, header.length); column++) {
				String name = Cleaning.clean(header[column]).replaceAll("[（(].*?[）)]", "");
				BigDecimal total = Tables.number(cells, column);
				if (total != null && name.matches(".*(预算数|支出数|决算数|执行数|收入数)")) {
					named(reading, rows.get(0), name, total, into);
				}
			}
		}
	}

	/** The paragraph right above the table speaks of the same total. */
	private static void named(Reading reading, Passage table, String name, BigDecimal total, Findings into) {
		for (int i = table.index() - 1; i >= Math.max(0, table.index() - 2); i--) {
			for (Line line : reading.lines(reading.passages().get(i))) {
				for (Mention mention : line.mentions()) {
					boolean same = mention.isMoney() && mention.exact() && mention.label().endsWith(name)
							&& "万元".equals(mention.unit());
					if (same && mention.stated().compareTo(total) != 0) {
						into.add("two-values", line.text(), line.passage().place(), mention.read(),
								total.toPlainString() + "万元", name, mention.read(), table.place(),
								total.toPlainString() + "万元");
					}
				}
			}
		}
	}

}
