package org.ziping.indicator.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.ziping.core.Refusal;
import org.ziping.indicator.rules.Bands.Band;
import org.ziping.indicator.rules.Bands.Side;
import org.ziping.indicator.rules.CriteriaList.Criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScoringRuleTests {

	private static final BigDecimal ONE = BigDecimal.ONE;

	private static BigDecimal n(String number) {
		return new BigDecimal(number);
	}

	private static void gives(ScoringRule rule, Basis basis, String points) {
		assertThat(rule.score(basis).value().toPlainString()).isEqualTo(points);
	}

	@Test
	void ratioIsCapped() {
		RatioCapped rule = new RatioCapped(ONE, false);
		gives(rule, Basis.of("15", "0.4056097560975609756"), "6.08");
		gives(rule, Basis.of("15", "1.2"), "15.00");
		gives(rule, Basis.of("15", "0"), "0.00");
		assertThat(rule.score(Basis.of("15", "0.4056")).arguments()).containsExactly("15", "40.56%", "100%");
	}

	@Test
	void ratioOverThePlanMayBeABreach() {
		gives(new RatioCapped(ONE, true), Basis.of("2", "1.0001"), "0.00");
		gives(new RatioCapped(ONE, true), Basis.of("2", "1"), "2.00");
	}

	@Test
	void reverseRatioFallsBeyondTheTarget() {
		ReverseRatio rule = new ReverseRatio(ONE);
		gives(rule, Basis.of("15", "0.1859"), "15.00");
		gives(rule, Basis.of("15", "1"), "15.00");
		gives(rule, Basis.of("15", "1.25"), "12.00");
		gives(rule, Basis.of("15", "3"), "5.00");
	}

	@Test
	void bandsAreTakenInOrder() {
		Bands rule = new Bands(List.of(new Band(Side.BELOW, n("0.9"), ONE), new Band(Side.AT_MOST, ONE, n("0.6667"))));
		gives(rule, Basis.of("3", "0.8999"), "3.00");
		gives(rule, Basis.of("3", "0.9"), "2.00");
		gives(rule, Basis.of("3", "1"), "2.00");
		gives(rule, Basis.of("3", "1.01"), "0.00");
	}

	@Test
	void eachUnfinishedTaskCosts() {
		PerItemDeduction rule = new PerItemDeduction(BigDecimal.ZERO, ONE, n("4"), false);
		gives(rule, Basis.of("8", "0"), "8.00");
		gives(rule, Basis.of("8", "1"), "4.00");
		gives(rule, Basis.of("8", "3"), "0.00");
	}

	@Test
	void eachPointOverCosts() {
		PerItemDeduction rule = new PerItemDeduction(ONE, n("0.01"), n("0.5"), true);
		gives(rule, Basis.of("5", "1.005"), "5.00");
		gives(rule, Basis.of("5", "1.02"), "4.00");
	}

	@Test
	void allOrNothing() {
		gives(new AllOrNothing(Side.AT_MOST, ONE), Basis.of("1", "0.9286"), "1.00");
		gives(new AllOrNothing(Side.AT_MOST, ONE), Basis.of("1", "1.76"), "0.00");
	}

	@Test
	void criteriaAddUp() {
		CriteriaList rule = new CriteriaList(List.of(new Criterion("a", "制定", n("0.5")),
				new Criterion("b", "执行", n("1.5")), new Criterion("c", "绩效管理制度", n("1"))));
		assertThat(rule.worth()).isEqualByComparingTo("3");
		gives(rule, Basis.of("3", Answer.criteria("a", "b")), "2.00");
		gives(rule, Basis.of("3", Answer.criteria()), "0.00");
		refuses(rule, Basis.of("3", Answer.criteria("x")), "indicator.rule-criterion");
		refuses(rule, new Basis(n("3"), List.of(), Optional.empty(), List.of()), "indicator.rule-answer");
	}

	@Test
	void qualitativeKeepsToItsLevels() {
		Qualitative rule = new Qualitative(n("0.8"), n("0.6"));
		gives(rule, Basis.of("20", Answer.level("REACHED", "0.95")), "19.00");
		gives(rule, Basis.of("20", Answer.level("REACHED", "0.8")), "16.00");
		gives(rule, Basis.of("20", Answer.level("PARTLY", "0.6")), "12.00");
		gives(rule, Basis.of("20", Answer.level("MISSED", "0")), "0.00");
		refuses(rule, Basis.of("20", Answer.level("PARTLY", "0.8")), "indicator.rule-share");
		refuses(rule, Basis.of("20", Answer.level("REACHED", "1.01")), "indicator.rule-share");
		gives(new Qualitative(n("0.8"), n("0.5")), Basis.of("20", Answer.level("PARTLY", "0.5")), "10.00");
	}

	@Test
	void manualStaysWithinTheWeight() {
		gives(new Manual(), Basis.of("3", Answer.points("2.5")), "2.50");
		refuses(new Manual(), Basis.of("3", Answer.points("3.01")), "indicator.rule-points");
		refuses(new Manual(), Basis.of("3", Answer.points("-1")), "indicator.rule-points");
	}

	@Test
	void quartersAreMeasuredAgainstTheCalendar() {
		QuarterlyProgress rule = new QuarterlyProgress(ONE, n("2"));
		gives(rule, quarters("0.25", "0.5", "0.75", "1"), "6.00");
		gives(rule, quarters("0.20", "0.5", "0.75", "1"), "5.70");
		gives(rule, quarters("0.4", "0.6", "0.9", "1"), "6.00");
	}

	private static Basis quarters(String... shares) {
		return new Basis(n("6"), java.util.Arrays.stream(shares).map(BigDecimal::new).toList(), Optional.empty(),
				List.of());
	}

	@Test
	void moneyWeighs() {
		Basis basis = new Basis(n("25"), List.of(), Optional.empty(),
				List.of(new Basis.Share("一", n("300"), ONE), new Basis.Share("二", n("100"), n("0.5"))));
		gives(new WeightedByMoney(), basis, "21.88");
	}

	@Test
	void roundsHalfUpOnce() {
		gives(new RatioCapped(ONE, false), Basis.of("1", "0.98345"), "0.98");
		gives(new RatioCapped(ONE, false), Basis.of("100", "0.98345"), "98.35");
	}

	@Test
	void pointsNeverLeaveTheirBounds() {
		Random random = new Random(20261120);
		List<ScoringRule> rules = List.of(new RatioCapped(ONE, false), new RatioCapped(n("0.95"), true),
				new ReverseRatio(ONE), new PerItemDeduction(ONE, n("0.01"), n("0.5"), true),
				new Bands(List.of(new Band(Side.AT_LEAST, n("0.9"), ONE), new Band(Side.AT_LEAST, n("0.5"), n("0.4")))),
				new AllOrNothing(Side.AT_LEAST, n("0.5")));
		for (int i = 0; i < 5000; i++) {
			BigDecimal rate = BigDecimal.valueOf(random.nextInt(40_000) - 5_000, 4);
			BigDecimal weight = BigDecimal.valueOf(1 + random.nextInt(3_000), 2);
			for (ScoringRule rule : rules) {
				BigDecimal points = rule.score(new Basis(weight, List.of(rate), Optional.empty(), List.of())).value();
				assertThat(points).isBetween(BigDecimal.ZERO, weight);
				assertThat(points.scale()).isEqualTo(2);
			}
		}
	}

	@Test
	void aMissingMeasureIsRefused() {
		refuses(new RatioCapped(ONE, false), new Basis(n("3"), List.of(), Optional.empty(), List.of()),
				"indicator.rule-measure");
	}

	private static void refuses(ScoringRule rule, Basis basis, String code) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rule.score(basis))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

}
