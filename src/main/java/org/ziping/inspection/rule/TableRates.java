package org.ziping.inspection.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ziping.inspection.Findings;
import org.ziping.inspection.Level;
import org.ziping.inspection.text.Cleaning;
import org.ziping.inspection.text.Passage;

/** Divides the columns of a table row by row where one column says it is a rate. */
final class TableRates {

	private static final MathContext EXACT = new MathContext(34, RoundingMode.HALF_UP);

	private TableRates() {
	}

	static void read(List<String[]> rows, List<Passage> passages, Findings into) {
		List<String> header = new ArrayList<>();
		for (String cell : rows.get(0)) {
			header.add(Cleaning.clean(cell));
		}
		for (int column = 2; column < header.size(); column++) {
			if (header.get(column).matches(".*(执行|完成|支出|支付|控制)率.*")) {
				boolean inPercent = header.get(column).contains("%");
				int done = last(header, column, ".*(支出|执行|完成|决算|支付|实际)(?!率|预算).*");
				List<Integer> planned = all(header, column, ".*(预算|计划|目标|安排|批复|指标).*");
				for (int row = 1; row < rows.size() && done >= 0 && !planned.isEmpty(); row++) {
					row(rows.get(row), column, inPercent, done, planned, passages.get(row), into);
				}
			}
		}
	}

	private static void row(String[] row, int column, boolean inPercent, int done, List<Integer> planned, Passage at,
			Findings into) {
		BigDecimal said = percent(row, column, inPercent);
		BigDecimal above = Tables.number(row, done);
		if (said == null || above == null) {
			return;
		}
		BigDecimal told = null;
		for (int plan : planned) {
			BigDecimal below = Tables.number(row, plan);
			if (below == null || below.signum() == 0) {
				return;
			}
			BigDecimal rate = above.divide(below, EXACT).movePointRight(2).setScale(said.scale(), RoundingMode.HALF_UP);
			if (rate.subtract(said).abs().compareTo(BigDecimal.ONE.movePointLeft(said.scale())) <= 0) {
				return;
			}
			told = rate;
		}
		String stated = said.toPlainString() + "%";
		String formula = row[done].strip() + " ÷ " + row[planned.get(planned.size() - 1)].strip();
		into.add("A02", Level.MANDATORY, "ratio", at.text(), at.place(), stated, told.toPlainString() + "%", stated,
				formula, told.toPlainString() + "%");
	}

	private static @Nullable BigDecimal percent(String[] row, int column, boolean inPercent) {
		String cell = (column < row.length) ? Cleaning.clean(row[column]) : "";
		return cell.matches("\\d+(\\.\\d+)?" + (inPercent ? "%?" : "%")) ? new BigDecimal(cell.replace("%", "")) : null;
	}

	private static int last(List<String> header, int before, String pattern) {
		List<Integer> all = all(header, before, pattern);
		return all.isEmpty() ? -1 : all.get(all.size() - 1);
	}

	private static List<Integer> all(List<String> header, int before, String pattern) {
		List<Integer> found = new ArrayList<>();
		for (int i = 1; i < before; i++) {
			if (header.get(i).matches(pattern)) {
				found.add(i);
			}
		}
		return found;
	}

}
