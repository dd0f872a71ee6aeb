package org.ziping.indicator.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.core.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FormulaTests {

	private static final Map<String, String> COLUMNS = Map.of("决算数", "FINAL", "年初预算数", "BUDGET");

	private static Outcome reckon(String text, Map<String, String> values, boolean percent) {
		Words words = new Words(values.keySet(), COLUMNS);
		return Formula.parse(text, words)
			.evaluate((reference) -> Optional.ofNullable(values.get(reference.name()))
				.filter((value) -> !value.isEmpty())
				.map((value) -> Operand.of(new BigDecimal(value))), percent);
	}

	private static String shown(BigDecimal fraction) {
		return new org.ziping.core.Percentage(fraction).rounded().toPlainString();
	}

	@Test
	void tracesProcurementRate() {
		Outcome outcome = reckon("实际采购金额.决算数 / 采购预算金额.年初预算数", Map.of("实际采购金额", "16.63", "采购预算金额", "41"), true);
		assertThat(outcome.steps()).containsExactly("实际采购金额[16.63] / 采购预算金额[41] = 40.56%");
		assertThat(outcome.number().toPlainString()).startsWith("0.405609756097560975609756");
		assertThat(outcome.operands().keySet()).extracting(Reference::column).containsExactly("FINAL", "BUDGET");
	}

	@Test
	void tracesStepByStep() {
		Outcome outcome = reckon("（决算支出－动用上年结转）／决算收入", Map.of("决算支出", "4151.07", "动用上年结转", "25.42", "决算收入", "4125.65"),
				true);
		assertThat(outcome.steps()).containsExactly("决算支出[4151.07] - 动用上年结转[25.42] = 4125.65",
				"4125.65 / 决算收入[4125.65] = 100.00%");
	}

	@Test
	void writesSumsOnOneLine() {
		assertThat(reckon("甲 + 乙 + 丙 - 丁", Map.of("甲", "43.16", "乙", "7.3", "丙", "5", "丁", "0"), false).steps())
			.containsExactly("甲[43.16] + 乙[7.3] + 丙[5] - 丁[0] = 55.46");
	}

	/** The formula catalogue of the indicator systems, F01 to F17. */
	@ParameterizedTest
	@CsvSource({ "F01, 甲 / 乙, 4151.07, 4113.98, , 100.90", "F01b, (甲 + 乙 - 丙) / (甲 + 乙), 25.42, 4113.98, 0, 100.00",
			"F02, 甲 / 乙, 11.67, 4113.98, , 0.28", "F02b, 甲 / 乙, 200, 4000, , 5.00", "F03, 甲 / 乙, 48, 50, , 96.00",
			"F04, (甲 - 乙) / 丙, 4151.07, 25.42, 4125.65, 100.00", "F05, 甲 / 乙, 1803.90, 1803.90, , 100.00",
			"F06, 甲 / 乙, 0, 4113.98, , 0.00", "F07, (甲 - 乙) / 乙, 12.71, 25.42, , -50.00",
			"F07b, 甲 / 乙 - 1, 0, 25.42, , -100.00", "F08, 甲 / 乙, 16.63, 41, , 40.56",
			"F09, 甲 / 乙, 2043.51, 2043.51, , 100.00", "F10, 甲 / 乙, 67.33, 232.4, , 28.97",
			"F11, 甲 / 乙, 10.31, 55.46, , 18.59", "F12, (甲 - 乙) / 乙, 10.31, 12, , -14.08", "F13, 甲 / 乙, 26, 28, , 92.86",
			"F14, 甲 / 乙, 2000, 2468.22, , 81.03", "F15, 甲 / 乙, 14, 15, , 93.33", "F16, 甲 / 乙, 13, 15, , 86.67",
			"F17, 甲 / 乙, 12, 12, , 100.00", "A29, 甲 / 乙, 44, 25, , 176.00", "A38, 甲 / 乙, 288, 606, , 47.52" })
	void recomputesPublishedFigures(String code, String text, String a, String b, String c, String stated) {
		Map<String, String> values = Map.of("甲", a, "乙", b, "丙", (c != null) ? c : "0");
		assertThat(shown(reckon(text, values, true).number())).as(code).isEqualTo(stated);
	}

	@Test
	void keepsDecimalsExact() {
		assertThat(reckon("0.1 + 0.2", Map.of(), false).number()).isEqualByComparingTo("0.3");
		assertThat(reckon("5% * 甲", Map.of("甲", "200"), false).number()).isEqualByComparingTo("10");
		assertThat(reckon("ABS(甲 - 乙)/乙", Map.of("甲", "90", "乙", "100"), true).number()).isEqualByComparingTo("0.1");
	}

	@Test
	void takesTheLongestName() {
		assertThat(reckon("支出合计 - 支出", Map.of("支出", "1", "支出合计", "3"), false).number()).isEqualByComparingTo("2");
		assertThat(reckon("因公出国（境）费 / 2", Map.of("因公出国（境）费", "5"), false).number()).isEqualByComparingTo("2.5");
	}

	@Test
	void refusesDivisionByNothing() {
		refuses("甲 / 乙", Map.of("甲", "1", "乙", "0"), "indicator.formula-zero");
		refuses("甲 / (乙 - 乙)", Map.of("甲", "1", "乙", "3"), "indicator.formula-zero");
	}

	@Test
	void namesAllMissingOperands() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> reckon("甲 / 乙 + 丙", Map.of("甲", "1", "乙", "", "丙", ""), false))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("indicator.formula-missing"))
			.satisfies((refusal) -> assertThat(refusal.arguments()[0]).isEqualTo("乙、丙"));
	}

	@Test
	void namesWhatItDoesNotKnow() {
		refuses("甲 / 庚", Map.of("甲", "1"), "indicator.formula-name");
		refuses("甲数 / 2", Map.of("甲", "1"), "indicator.formula-name");
		refuses("甲.三月数 / 2", Map.of("甲", "1"), "indicator.formula-column");
	}

	@ParameterizedTest
	@ValueSource(strings = { "甲 ^ 9", "甲 +", "(甲", "甲)", "甲 甲", "2甲", "甲 > 1", "\"甲\"", "1.2.3", "甲[0]", "甲,甲", "()" })
	void refusesWhatIsNoArithmetic(String text) {
		refuses(text, Map.of("甲", "1"), "indicator.formula-unreadable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "FACT(9)", "T(java.lang.Runtime)", "NULL + 1", "RANDOM()", "v0" })
	void refusesWordsOfOtherLanguages(String text) {
		refuses(text, Map.of("甲", "1"), "indicator.formula-name");
	}

	@Test
	void isBounded() {
		refuses("甲+".repeat(300) + "甲", Map.of("甲", "1"), "indicator.formula-length");
		refuses("(".repeat(60) + "甲" + ")".repeat(60), Map.of("甲", "1"), "indicator.formula-unreadable");
		refuses("9".repeat(31), Map.of(), "indicator.formula-unreadable");
	}

	@Test
	void orderOfEntryDoesNotMatter() {
		for (List<String> order : List.of(List.of("甲", "乙", "丙"), List.of("丙", "甲", "乙"), List.of("乙", "丙", "甲"))) {
			Map<String, String> values = new java.util.LinkedHashMap<>();
			order.forEach((name) -> values.put(name, Map.of("甲", "7", "乙", "3", "丙", "11").get(name)));
			assertThat(reckon("(甲 - 乙) / 丙", values, false).number())
				.isEqualByComparingTo(reckon("(甲 - 乙) / 丙", Map.of("甲", "7", "乙", "3", "丙", "11"), false).number());
		}
	}

	private static void refuses(String text, Map<String, String> values, String code) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reckon(text, values, false))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

}
