package org.ziping.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.ziping.indicator.DataItem.Duty;
import org.ziping.indicator.DataItem.Origin;
import org.ziping.indicator.catalogue.SystemReader;
import org.ziping.indicator.rules.Answer;

/** A valid sheet of the trial system, with the figures that the checks know. */
public final class IndicatorFixtures {

	private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

	private IndicatorFixtures() {
	}

	public static IndicatorSystem trialSystem() {
		try (InputStream in = IndicatorFixtures.class
			.getResourceAsStream("/catalogue/indicator-systems/ziping-trial-2026.yaml")) {
			return SystemReader.read(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static Cell cell(String item, Column column, String number) {
		return new Cell(item, column, number, new BigDecimal(number), null, "TYPED", "chen.hui", "陈慧", NOON, 1);
	}

	public static List<Cell> cells() {
		return List.of(cell("SR01", Column.FINAL, "4117.35"), cell("SR02", Column.FINAL, "8.3"),
				cell("SR00", Column.FINAL, "4125.65"), cell("ZC01", Column.FINAL, "1682.85"),
				cell("ZC02", Column.FINAL, "2468.22"), cell("ZC00", Column.FINAL, "4151.07"),
				cell("ZC10", Column.FINAL, "25.42"), cell("ZC11", Column.FINAL, "0"), cell("CG01", Column.BUDGET, "41"),
				cell("CG02", Column.FINAL, "16.63"), cell("SG01", Column.BUDGET, "5"), cell("SG02", Column.BUDGET, "0"),
				cell("SG03", Column.BUDGET, "43.16"), cell("SG04", Column.BUDGET, "7.3"),
				cell("SG01", Column.FINAL, "0"), cell("SG02", Column.FINAL, "0"), cell("SG03", Column.FINAL, "9.46"),
				cell("SG04", Column.FINAL, "0.85"));
	}

	public static Given answer(String indicator, Answer answer) {
		return new Given(indicator, Optional.of(answer), "见佐证材料", false, null, null, null, "chen.hui", "陈慧", 1);
	}

	public static Map<String, Given> answers() {
		return Map.of("Z01",
				answer("Z01", Answer.criteria("finance", "assets", "procurement", "vehicles", "performance")), "Z03",
				answer("Z03", Answer.level("REACHED", "0.95")));
	}

	public static KeyTask keyTask(String code, String completion) {
		return new KeyTask(code, "重点工作" + code, "440100-001-02", new BigDecimal("10"), "办好", "已办",
				new BigDecimal(completion), "已按计划开展", null, null, 1, "zhao.min");
	}

	public static List<KeyTask> keyTasks() {
		return List.of(keyTask("T1", "100"), keyTask("T2", "100"), keyTask("T3", "60"));
	}

	static IndicatorSystem mixedUnits() {
		return system(List.of(item("A", "甲", Measure.WAN_YUAN, "万元", null), item("B", "乙", Measure.YUAN, "元", null)));
	}

	static IndicatorSystem circular() {
		return system(List.of(item("A", "甲", Measure.WAN_YUAN, "万元", "乙 + 1"),
				item("B", "乙", Measure.WAN_YUAN, "万元", "甲 - 1")));
	}

	private static IndicatorSystem system(List<DataItem> items) {
		return new IndicatorSystem("test", "试", 2026, "440100", IndicatorSystem.Verification.UNVERIFIED,
				Map.of(Column.FINAL, "决算数"), Map.of(), items, List.of(), List.of());
	}

	private static DataItem item(String code, String name, Measure measure, String unit, @Nullable String formula) {
		return new DataItem(code, name, "组", measure, unit, List.of(Column.FINAL), Duty.FINANCE,
				(formula != null) ? Origin.RECKONED : Origin.TYPED, formula, null);
	}

}
