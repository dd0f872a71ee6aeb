package org.ziping.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.ziping.inspection.Tuning.Weight;

import static org.assertj.core.api.Assertions.assertThat;

/** What a campaign sets is what its reports are read with. */
class TuningTests {

	private static final String WRONG_SUM = "支出1803.90万元，其中基本支出963.60万元，项目支出740.30万元。";

	@Test
	void aRuleThatIsOffIsSilent() {
		assertThat(inspect(weights("A01", Weight.OFF), WRONG_SUM)).isEmpty();
	}

	@Test
	void aRuleSpeaksAtTheWeightThatWasSet() {
		assertThat(inspect(weights("A01", Weight.ADVISORY), WRONG_SUM)).singleElement()
			.satisfies((finding) -> assertThat(finding.level()).isEqualTo(Level.ADVISORY));
	}

	@Test
	void aRoundingTailStaysAdvice() {
		assertThat(inspect(weights("A01", Weight.MANDATORY), WRONG_SUM.replace("740.30", "840.31"))).singleElement()
			.satisfies((finding) -> assertThat(finding.level()).isEqualTo(Level.ADVISORY));
	}

	@Test
	void wordsOfOnesOwnAreFound() {
		Tuning own = tuning(Map.of(), "90", 40, Map.of("大力弘扬", ""), Set.of());
		assertThat(inspect(own, "全年大力弘扬传统。")).extracting(Finding::code).containsExactly("L01");
		assertThat(inspect(Tuning.USUAL, "全年大力弘扬传统。")).isEmpty();
	}

	@Test
	void allowedWordsMayStand() {
		assertThat(inspect(Tuning.USUAL, "建立台帐。")).extracting(Finding::code).containsExactly("L01");
		assertThat(inspect(tuning(Map.of(), "90", 40, Map.of(), Set.of("台帐")), "建立台帐。")).isEmpty();
	}

	@Test
	void aLowRateIsLowFromWhereItWasSet() {
		String rate = "采购预算100万元，支出80万元，执行率80%。";
		assertThat(inspect(Tuning.USUAL, rate)).extracting(Finding::code).containsExactly("A05");
		assertThat(inspect(tuning(Map.of(), "70", 40, Map.of(), Set.of()), rate)).isEmpty();
	}

	@Test
	void wordsOfLastYearAreMarkedUntilTheyAreChanged() {
		String words = "依托基层平台开展送岗下乡活动，组织用工企业进村入户，群众在家门口就能找到合适的工作岗位，参加培训后上岗。";
		Facts beside = Facts.none().beside(List.of(new OtherReport("上一年度报告", List.of(words))));
		assertThat(new Inspection().inspect(ReportText.ofParagraphs(words), beside, Stage.WRITING)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.code()).isEqualTo("D03");
				assertThat(finding.sentence()).contains("上一年度报告", String.valueOf(words.length()));
			});
		assertThat(new Inspection().inspect(ReportText.ofParagraphs("今冬启用新平台，改为线上招聘。"), beside, Stage.WRITING))
			.isEmpty();
	}

	private static Tuning weights(String code, Weight weight) {
		return tuning(Map.of(code, weight), "90", 40, Map.of(), Set.of());
	}

	private static Tuning tuning(Map<String, Weight> weights, String lowRate, int repeated, Map<String, String> words,
			Set<String> allowed) {
		return new Tuning(weights, new BigDecimal(lowRate), new BigDecimal("98"), repeated, words, allowed);
	}

	private static List<Finding> inspect(Tuning tuning, String text) {
		return new Inspection().inspect(ReportText.ofParagraphs(text), Facts.none().with(tuning), Stage.WRITING);
	}

}
