package org.ziping.indicator;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.ziping.indicator.DataItem.Duty;
import org.ziping.indicator.DataItem.Origin;
import org.ziping.indicator.rules.RatioCapped;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What it costs to score a full sheet, and that a thousand sheets cost no more each than
 * a hundred. Prints; asserts only what holds on any machine.
 */
@Tag("bench")
class ScoringBench {

	/** The processor time of this thread: other people on the machine do not count. */
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final int LEAVES = 40;

	private static final int ITEMS = 120;

	@Test
	void scoresAFullSheetAndAThousandOfThem() {
		IndicatorSystem system = full();
		score(sheets(system, 300));
		double[] one = new double[60];
		for (int i = 0; i < one.length; i++) {
			one[i] = score(sheets(system, 1));
		}
		Arrays.sort(one);
		double few = median(system, 100) / 100;
		double many = median(system, 1000) / 1000;
		System.out.printf("scoring: %d leaves, %d items %.2f ms, a sheet of 1000 / of 100 = %.2f%n", LEAVES, ITEMS,
				one[one.length / 2], many / few);
		assertThat(score(sheets(system, 1))).isPositive();
	}

	private static double median(IndicatorSystem system, int count) {
		double[] taken = new double[5];
		for (int i = 0; i < taken.length; i++) {
			taken[i] = score(sheets(system, count));
		}
		Arrays.sort(taken);
		return taken[taken.length / 2];
	}

	private static List<Sheet> sheets(IndicatorSystem system, int count) {
		List<Sheet> sheets = new ArrayList<>();
		for (int number = 0; number < count; number++) {
			List<Cell> cells = new ArrayList<>();
			for (DataItem item : system.items()) {
				for (Column column : item.columns()) {
					BigDecimal value = BigDecimal.valueOf(1000 + (number * 31 + item.code().hashCode()) % 500, 2);
					cells.add(Cell.assumed(item.code(), column, value.toPlainString(), value));
				}
			}
			sheets.add(new Sheet(system, cells, List.of()));
		}
		return sheets;
	}

	private static double score(List<Sheet> sheets) {
		Map<String, Given> answers = new HashMap<>();
		long start = THREADS.getCurrentThreadCpuTime();
		BigDecimal sum = BigDecimal.ZERO;
		for (Sheet sheet : sheets) {
			sum = sum.add(new Scoring(sheet, answers, List.of()).card().total());
		}
		assertThat(sum).isPositive();
		return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
	}

	/** Each leaf divides the sum of two items by a third. */
	private static IndicatorSystem full() {
		List<DataItem> items = new ArrayList<>();
		for (int at = 0; at < ITEMS; at++) {
			items.add(new DataItem("D%03d".formatted(at), "第%03d项金额".formatted(at), "组", Measure.WAN_YUAN, "万元",
					List.of(Column.BUDGET, Column.FINAL), Duty.FINANCE, Origin.TYPED, null, null));
		}
		List<Indicator> leaves = new ArrayList<>();
		for (int at = 0; at < LEAVES; at++) {
			String formula = "（第%03d项金额.决算数 + 第%03d项金额.决算数）/ 第%03d项金额.年初预算数".formatted(3 * at, 3 * at + 1, 3 * at + 2);
			leaves.add(new Indicator("L" + at, "指标" + at, List.of("一级" + at / 10, "二级" + at / 5), new BigDecimal("2.5"),
					Indicator.Kind.QUANTITATIVE, Indicator.Direction.HIGHER_IS_BETTER, List.of(formula),
					new RatioCapped(BigDecimal.ONE, false), null, List.of(), null, Duty.FINANCE, ""));
		}
		return new IndicatorSystem("bench", "满表", 2026, "440100", IndicatorSystem.Verification.UNVERIFIED,
				Map.of(Column.BUDGET, "年初预算数", Column.FINAL, "决算数"), Map.of("万元", Measure.WAN_YUAN), items, leaves,
				List.of());
	}

}
