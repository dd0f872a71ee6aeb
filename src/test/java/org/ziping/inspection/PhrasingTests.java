package org.ziping.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.inspection.number.Claim;
import org.ziping.inspection.number.Claim.Outcome;
import org.ziping.inspection.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same sum, share, rate and change, said in many ways: right ones hold, wrong ones do
 * not.
 */
class PhrasingTests {

	static Stream<String> sums() {
		return Stream.of("部门预算数{C}万元，其中基本支出{A}万元，项目支出{B}万元。", "总支出{C}万元，包括基本支出{A}万元和项目支出{B}万元。",
				"本年支出{C}万元，分别为基本支出{A}万元、项目支出{B}万元。", "支出合计{C}万元（基本支出{A}万元、项目支出{B}万元）。",
				"支出合计{C}万元（其中：基本支出{A}万元，项目支出{B}万元）。", "基本支出{A}万元，项目支出{B}万元，合计{C}万元。", "基本支出{A}万元、项目支出{B}万元，两项共计{C}万元。",
				"基本支出{A}万元与项目支出{B}万元之和为{C}万元。", "基本支出{A}万元加上项目支出{B}万元，总计{C}万元。", "全年支出{C}万元：基本支出{A}万元，项目支出{B}万元。",
				"全年支出{C}万元，由基本支出{A}万元和项目支出{B}万元构成。", "全年支出由基本支出{A}万元和项目支出{B}万元组成，合计{C}万元。",
				"支出{C}万元，具体为：基本支出{A}万元；项目支出{B}万元。", "支出{C}万元。其中：基本支出{A}万元，项目支出{B}万元。", "{A}万元+{B}万元={C}万元。",
				"基本支出与项目支出合计：{A}+{B}={C}（万元）。", "支出总额{C}万元，分为基本支出{A}万元和项目支出{B}万元两部分。",
				"支出{C}万元，构成如下：基本支出{A}万元、项目支出{B}万元。", "2024年总支出{C}万元，含基本支出{A}万元、项目支出{B}万元。",
				"年度支出 {C} 万元，其中基本支出 {A} 万元，项目支出 {B} 万元，占比分别为三成和七成。", "支出{C}万元，其中：基本支出{A}万元（含人员经费10万元），项目支出{B}万元。",
				"基本支出{A}万元，项目支出{B}万元，总支出{C}万元。", "一般公共预算{A}万元、政府性基金{B}万元，收入总计{C}万元。",
				"收入{C}万元，分别是一般公共预算拨款{A}万元，政府性基金拨款{B}万元。", "全年投入{C}万元，其中市级资金{A}万元，区级资金{B}万元。",
				"基本支出为{A}万元、项目支出为{B}万元，小计{C}万元。", "基本支出{A}万元，占比较大，项目支出{B}万元；总支出为{C}万元，其中基本支出{A}万元，项目支出{B}万元。",
				"支出{C}万元,其中基本支出{A}万元,项目支出{B}万元。", "支出{C}万元，其中基本支出{A}万元、比上年减少1万元。", "安排{C}万元（{A}万元用于慰问，{B}万元用于活动）。",
				"资金来源：省级补助{A}万元，市级安排{B}万元，总投入{C}万元。");
	}

	static Stream<String> rates() {
		return Stream.of("全年预算数{W}万元，执行数{P}万元，完成预算的{R}%。", "预算{W}万元，支出{P}万元，执行率{R}%。",
				"年初预算{W}万元，实际支出{P}万元，预算执行率为{R}%。", "预算安排数{W}万元，支出{P}万元，控制率为{R}%。",
				"采购预算金额为{W}万元，实际采购金额为{P}万元，政府采购执行率为{R}%。", "实际支出{P}万元，预算{W}万元，执行率达到{R}%。",
				"预算执行率{R}%（支出{P}万元，预算{W}万元）。", "预算执行率{R}%，其中预算数{W}万元，决算数{P}万元。", "{P}/{W}×100%={R}%。",
				"执行率=({P}÷{W})×100%={R}%。", "执行率={P}万元/{W}万元={R}%。", "本年支出{P}万元，占总预算{W}万元的{R}%。",
				"总支出{W}万元，其中人员经费{P}万元，占{R}%。", "总支出{W}万元，人员经费{P}万元，占总支出的{R}%。", "总支出{W}万元。人员经费{P}万元，占总支出比重为{R}%。",
				"应参加人数{W}人，实际参加{P}人，参与率{R}%。", "计划培训{W}人次，实际完成{P}人次，完成率{R}%。", "调整后预算数{W}万元。决算支出{P}万元，预算执行率{R}%。",
				"下达资金{W}万元，已支付{P}万元，支付进度{R}%。", "“公用经费”预算安排{W}万元；支出{P}万元，控制率{R}%。", "预算{W}万元，全年支出{P}万元，占预算的{R}%。",
				"预算 {W} 万元， 执行 {P} 万元， 执行率 {R} ％。", "全年预算支出{W}万元，实际支出{P}万元，支出完成率为{R}%。", "年度指标{W}万元，累计支出{P}万元，支出率{R}%。",
				"总支出为{W}万元；培训费为{P}万元，占总支出的比例为{R}%。", "受理申请{W}件，按时办结{P}件，按时办结率{R}%。", "人员经费{P}万元，在总支出{W}万元中占{R}%。",
				"下达资金{W}万元，实际使用{P}万元，资金使用率为{R}%。", "收到问卷{W}份，{P}份表示满意，满意率{R}%。", "合格{P}批次，抽检{W}批次，合格率为{R}%。");
	}

	static Stream<String> changes() {
		return Stream.of("2024年支出{N}万元，比2023年{O}万元增加{D}万元，增长{G}%。", "支出{N}万元，较上年的{O}万元增加{D}万元，增幅{G}%。",
				"支出{N}万元，比上年增加{D}万元，增长{G}%。", "支出{N}万元，同比增加{D}万元，增长{G}%。", "支出{N}万元，与上年{O}万元相比增加{D}万元。",
				"收入{N}万元，较年初预算{O}万元多{D}万元，增长{G}%。", "支出{N}万元，比年初预算数{O}万元增长{G}%。", "支出{N}万元，较2023年{O}万元上升{G}%。");
	}

	@ParameterizedTest
	@MethodSource("sums")
	void readsASumAsItIsMeant(String phrase) {
		for (String[] numbers : new String[][] { { "963.60", "840.30", "1803.90" }, { "1,436.52", "63.48", "1,500" },
				{ "７０.5", "29.5", "100" } }) {
			String right = fill(phrase, "A", numbers[0], "B", numbers[1], "C", numbers[2]);
			assertThat(failing(right)).as(right).isEmpty();
			String wrong = fill(phrase, "A", "963.60", "B", "840.30", "C", "1903.90");
			if (phrase.contains("{B}")) {
				assertThat(failing(wrong)).as(wrong).isNotEmpty();
			}
		}
	}

	@ParameterizedTest
	@MethodSource("rates")
	void readsARateAsItIsMeant(String phrase) {
		for (String[] numbers : new String[][] { { "412", "163", "39.56" }, { "232", "67", "28.88" },
				{ "1000", "1000", "100" } }) {
			String right = fill(phrase, "W", numbers[0], "P", numbers[1], "R", numbers[2]);
			assertThat(failing(right)).as(right).isEmpty();
		}
		String wrong = fill(phrase, "W", "412", "P", "163", "R", "49.56");
		assertThat(failing(wrong)).as(wrong).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("changes")
	void readsAChangeAsItIsMeant(String phrase) {
		String right = fill(phrase, "N", "125.5", "O", "100.4", "D", "25.1", "G", "25");
		assertThat(failing(right)).as(right).isEmpty();
		String wrong = fill(phrase, "N", "125.5", "O", "100.4", "D", "35.1", "G", "35");
		assertThat(failing(wrong)).as(wrong).isNotEmpty();
	}

	private static String fill(String phrase, String... pairs) {
		String text = phrase;
		for (int i = 0; i < pairs.length; i += 2) {
			text = text.replace("{" + pairs[i] + "}", pairs[i + 1]);
		}
		return text;
	}

	private static List<Claim> failing(String text) {
		List<Claim> claims = new ArrayList<>(new Reading(ReportText.ofParagraphs(text), Facts.none()).claims());
		claims.removeIf((claim) -> claim.outcome() != Outcome.DOES_NOT_HOLD);
		return claims;
	}

}
