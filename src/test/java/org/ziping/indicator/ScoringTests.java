package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.ziping.indicator.IdentityCheck.Verdict;
import org.ziping.indicator.Score.State;
import org.ziping.indicator.rules.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class ScoringTests {

	private final IndicatorSystem system = IndicatorFixtures.trialSystem();

	private final List<Cell> cells = new ArrayList<>(IndicatorFixtures.cells());

	private final Map<String, Given> given = new HashMap<>(IndicatorFixtures.answers());

	private ScoreCard card() {
		return new Scoring(new Sheet(this.system, this.cells, IndicatorFixtures.keyTasks()), this.given,
				IndicatorFixtures.keyTasks())
			.card();
	}

	@Test
	void aFullSheetScoresItself() {
		ScoreCard card = card();
		assertThat(card.complete()).isTrue();
		assertThat(card.of("F04").orElseThrow().self()).contains(new BigDecimal("20.00"));
		assertThat(card.of("F08").orElseThrow().self()).contains(new BigDecimal("6.08"));
		assertThat(card.of("F11").orElseThrow().self()).contains(new BigDecimal("15.00"));
		assertThat(card.of("Z01").orElseThrow().self()).contains(new BigDecimal("15.00"));
		assertThat(card.of("Z02").orElseThrow().self()).contains(new BigDecimal("11.00"));
		assertThat(card.of("Z03").orElseThrow().self()).contains(new BigDecimal("19.00"));
		assertThat(card.total()).isEqualByComparingTo("86.08");
	}

	@Test
	void theExplanationNamesOperandsStepsAndRule() {
		assertThat(card().of("F08").orElseThrow().explanation().lines())
			.extracting((line) -> line.code() + line.arguments())
			.containsExactly("indicator.explain.line[实际采购金额[16.63] / 采购预算金额[41] = 40.56%]",
					"indicator.rule.ratio-capped[15, 40.56%, 100%]");
	}

	@Test
	void fullMarksBesideContraryFiguresAreQuestioned() {
		assertThat(card().of("Z01").orElseThrow().hints()).extracting(Sentence::code)
			.containsExactly("indicator.hint.contrary");
		assertThat(card().of("F11").orElseThrow().hints()).extracting(Sentence::code)
			.containsExactly("indicator.hint.low-use");
	}

	@Test
	void aLostPointLacksAReasonUntilOneIsGiven() {
		assertThat(card().of("F08").orElseThrow().lacksReason()).isTrue();
		this.given.put("F08", new Given("F08", Optional.empty(), "一项采购结转下年", false, null, null, null, "a", "甲", 1));
		assertThat(card().of("F08").orElseThrow().lacksReason()).isFalse();
		assertThat(card().of("F04").orElseThrow().lacksReason()).isFalse();
	}

	@Test
	void whatDoesNotApplyDropsOutAndTheRestIsRescaledVisibly() {
		this.given.put("F08", new Given("F08", Optional.empty(), "无采购", true, null, null, null, "a", "甲", 1));
		ScoreCard card = card();
		assertThat(card.sum()).isEqualByComparingTo("80.00");
		assertThat(card.weight()).isEqualByComparingTo("85");
		assertThat(card.total()).isEqualByComparingTo("94.12");
		assertThat(card.explanation().lines().get(0).arguments()).containsExactly("80.00", "85", "94.12");
	}

	@Test
	void oneGapDoesNotHideTheOthers() {
		this.cells.removeIf((cell) -> cell.item().equals("CG02"));
		this.given.remove("Z03");
		ScoreCard card = card();
		assertThat(card.complete()).isFalse();
		assertThat(card.of("F08").orElseThrow().state()).isEqualTo(State.MISSING);
		assertThat(card.of("Z03").orElseThrow().state()).isEqualTo(State.UNANSWERED);
		assertThat(card.of("F04").orElseThrow().state()).isEqualTo(State.SCORED);
	}

	@Test
	void aDivisionByNothingIsSaidAtItsIndicator() {
		this.cells.removeIf((cell) -> cell.item().equals("CG01"));
		this.cells.add(IndicatorFixtures.cell("CG01", Column.BUDGET, "0"));
		Score score = card().of("F08").orElseThrow();
		assertThat(score.state()).isEqualTo(State.BROKEN);
		assertThat(score.explanation().lines().get(0).code()).isEqualTo("refusal.indicator.formula-zero");
	}

	@Test
	void identitiesHoldOverThePublishedFigures() {
		List<IdentityCheck.Result> results = IdentityCheck
			.of(new Sheet(this.system, this.cells, IndicatorFixtures.keyTasks()));
		assertThat(results).isNotEmpty().allMatch((result) -> result.verdict() == Verdict.EQUAL);
		this.cells.removeIf((cell) -> cell.item().equals("ZC01") && cell.column() == Column.FINAL);
		this.cells.add(IndicatorFixtures.cell("ZC01", Column.FINAL, "1682.84"));
		assertThat(IdentityCheck.of(new Sheet(this.system, this.cells, List.of())))
			.filteredOn((result) -> result.verdict() != Verdict.EQUAL)
			.singleElement()
			.satisfies((result) -> assertThat(result.verdict()).isEqualTo(Verdict.ROUNDING))
			.satisfies((result) -> assertThat(result.leftLine()).isEqualTo("基本支出[1682.84] + 项目支出[2468.22] = 4151.06"));
	}

	@Test
	void theOrderOfEntryDoesNotMatter() {
		BigDecimal total = card().total();
		for (int seed = 0; seed < 20; seed++) {
			Collections.shuffle(this.cells, new Random(seed));
			assertThat(card().total()).isEqualByComparingTo(total);
		}
	}

	@Test
	void theSumIsTheSumOfTheRounded() {
		Random random = new Random(7);
		for (int i = 0; i < 200; i++) {
			String share = BigDecimal.valueOf(80 + random.nextInt(20), 2).toPlainString();
			this.given.put("Z03", IndicatorFixtures.answer("Z03", Answer.level("REACHED", share)));
			this.cells.removeIf((cell) -> cell.item().equals("CG02"));
			this.cells.add(IndicatorFixtures.cell("CG02", Column.FINAL,
					BigDecimal.valueOf(random.nextInt(4100), 2).toPlainString()));
			ScoreCard card = card();
			BigDecimal sum = card.scores()
				.stream()
				.map((score) -> score.self().orElseThrow())
				.reduce(BigDecimal.ZERO, BigDecimal::add);
			assertThat(card.total()).isEqualByComparingTo(sum).isBetween(BigDecimal.ZERO, new BigDecimal("100"));
		}
	}

	@Test
	void unlikeUnitsMeetInYuan() {
		Sheet sheet = new Sheet(IndicatorFixtures.mixedUnits(), List
			.of(IndicatorFixtures.cell("A", Column.FINAL, "1.5"), IndicatorFixtures.cell("B", Column.FINAL, "30000")),
				List.of());
		assertThat(sheet.reckon("甲 / 乙", Optional.empty(), true).steps())
			.containsExactly("甲[1.5万元] / 乙[30000元] = 50.00%");
	}

	@Test
	void aCircleIsNamed() {
		assertThat(SystemCheck.of(IndicatorFixtures.circular())).extracting((refusal) -> refusal.code())
			.contains("indicator.formula-circular");
	}

}
