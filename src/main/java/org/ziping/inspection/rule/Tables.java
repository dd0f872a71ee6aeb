package org.ziping.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.ziping.inspection.Findings;
import org.ziping.inspection.text.Cleaning;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/** Adds up the columns of a table and compares them with its 合计 row. */
public final class Tables {

	private static final BigDecimal TAIL = new BigDecimal("0.005");

	private Tables() {
	}

	public static void read(Reading reading, Findings into) {
		Map<String, List<Passage>> tables = new LinkedHashMap<>();
		for (Passage passage : reading.passages()) {
			if (passage.kind() == Passage.Kind.ROW) {
				tables.computeIfAbsent(passage.place(), (place) -> new ArrayList<>()).add(passage);
			}
		}
		tables.values().forEach((rows) -> table(rows, into));
	}

	private static void table(List<Passage> passages, Findings into) {
		List<String[]> rows = passages.stream().map((passage) -> passage.raw().split("｜", -1)).toList();
		TableRates.read(rows, passages, into);
		int total = -1;
		for (int i = 1; i < rows.size(); i++) {
			String name = Cleaning.clean(String.join("", first(rows.get(i))));
			if (name.matches("(合计|总计|总分|合计得分)")) {
				total = (total < 0) ? i : -2;
			}
			if (name.matches(".*(小计|其中).*") || total == -2) {
				return;
			}
		}
		if (total < 0) {
			return;
		}
		for (int column = 1; column < rows.get(total).length; column++) {
			column(rows, total, column, passages.get(total), into);
		}
	}

	private static String first(String[] row) {
		return (row[0].isBlank() && row.length > 1) ? row[1] : row[0];
	}

	private static void column(List<String[]> rows, int total, int column, Passage at, Findings into) {
		String header = (column < rows.get(0).length) ? Cleaning.clean(rows.get(0)[column]) : "";
		BigDecimal said = number(rows.get(total), column);
		if (said == null || header.matches(".*(率|%|比|占|序号|权重).*")) {
			return;
		}
		BigDecimal sum = BigDecimal.ZERO;
		int parts = 0;
		for (int i = 1; i < rows.size(); i++) {
			BigDecimal part = (i == total) ? null : number(rows.get(i), column);
			if (part != null) {
				sum = sum.add(part);
				parts++;
			}
			else if (i != total && column < rows.get(i).length && !rows.get(i)[column].isBlank()
					&& !rows.get(i)[column].strip().matches("[-—/]+")) {
				return;
			}
		}
		BigDecimal off = said.subtract(sum).abs();
		if (parts < 2 || off.signum() == 0) {
			return;
		}
		String told = sum.stripTrailingZeros().toPlainString();
		if (said.scale() > 0 && off.compareTo(TAIL.multiply(BigDecimal.valueOf(parts + 1L))) <= 0) {
			into.advise("rounding-tail", at.text(), at.place(), said.toPlainString(), told, said, header, told);
		}
		else {
			into.add("table-sum", at.text(), at.place(), said.toPlainString(), told, header, said.toPlainString(),
					told);
		}
	}

	static @Nullable BigDecimal number(String[] row, int column) {
		String cell = (column < row.length) ? Cleaning.clean(row[column]).replace(",", "") : "";
		return cell.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(cell) : null;
	}

}
