package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.campaign.CampaignFixtures;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.spi.ContentPart;
import org.ziping.house.RoomTest;
import org.ziping.indicator.rules.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ziping.indicator.CollectingDossier.CHEN;
import static org.ziping.indicator.CollectingDossier.ZHAO;

@RoomTest
@Transactional
class SideScoresIntegrationTests {

	private static final Actor HE = Actor.of("he.jing", "何静");

	private static final Actor DENG = CampaignFixtures.DENG;

	@Autowired
	CollectingDossier collecting;

	@Autowired
	Sheets sheets;

	@Autowired
	Scores scores;

	@Autowired
	SideScores sides;

	@Autowired
	IndicatorParts parts;

	private String dossier = "";

	@BeforeEach
	void standsInReview() {
		this.dossier = this.collecting.open(2083);
		this.scores.answer(this.dossier, "Z01",
				Answer.criteria("finance", "assets", "procurement", "vehicles", "performance"), null, ZHAO, 0);
		this.scores.answer(this.dossier, "Z03", Answer.level("REACHED", "0.95"), "满意度 96.5%", ZHAO, 0);
		this.collecting.stand(this.dossier, "COMPILING");
		this.sheets.record(this.dossier, "CG01", Column.BUDGET, "41", CHEN, 0);
		this.sheets.record(this.dossier, "CG02", Column.FINAL, "16.63", CHEN, 0);
		this.collecting.stand(this.dossier, "IN_REVIEW");
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.collecting.leave();
	}

	private SideScore group(String leaf, String points, @Nullable String reason, int seen) {
		return this.sides.give(this.dossier, ScoreSide.GROUP, leaf, new BigDecimal(points), reason, HE, seen);
	}

	private void refuses(Runnable act, String code) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

	@Test
	void aLostPointAndADepartureNeedAReason() {
		refuses(() -> group("F08", "6.00", null, 0), "indicator.reason");
		refuses(() -> group("Z03", "20", " ", 0), "indicator.reason");
		SideScore given = group("F08", "5", "采购结余未说明", 0);
		assertThat(given.points()).isEqualByComparingTo("5");
		assertThat(given.self()).isEqualByComparingTo("6.08");
		assertThat(this.sides.of(this.dossier).of("F08").orElseThrow().differs()).isTrue();
	}

	@Test
	void fullMarksAgainstContraryFiguresAreQuestioned() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> group("Z01", "15", null, 0))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("indicator.side-contrary"))
			.satisfies((refusal) -> assertThat(String.valueOf(refusal.arguments()[1])).contains("40.56%"));
		refuses(() -> group("F08", "15", null, 0), "indicator.side-contrary");
		assertThat(group("Z01", "15", "节约采购成本，另有说明", 0).edition()).isEqualTo(1);
	}

	@Test
	void takesNoPointsThatTheIndicatorCannotGive() {
		refuses(() -> group("F08", "15.01", "多", 0), "indicator.rule-points");
		refuses(() -> group("F08", "-1", "少", 0), "indicator.rule-points");
		refuses(() -> group("F08", "1.005", "细", 0), "indicator.number-decimals");
		refuses(() -> group("X99", "1", "无", 0), "indicator.leaf");
	}

	@Test
	void showsTheOthersPointsInsteadOfOverwritingThem() {
		group("F08", "5", "采购结余未说明", 0);
		refuses(() -> group("F08", "4", "再核", 0), "indicator.score-changed");
		assertThat(group("F08", "4", "再核", 1).edition()).isEqualTo(2);
		assertThat(this.sides.history(this.dossier, ScoreSide.GROUP, "F08")).extracting(Change::before)
			.containsExactly(null, "5.00 采购结余未说明");
	}

	@Test
	void agreesWithTheRestExceptWhereFiguresSpeakAgainstIt() {
		int agreed = this.sides.agreeWithRest(this.dossier, ScoreSide.GROUP, HE);
		SideBySide now = this.sides.of(this.dossier);
		assertThat(agreed).isEqualTo(3);
		assertThat(now.of("Z01").orElseThrow().group()).isNull();
		assertThat(now.of("F08").orElseThrow().group().points()).isEqualByComparingTo("6.08");
		assertThat(now.of("Z03").orElseThrow().group().reason()).isEqualTo("满意度 96.5%");
		assertThat(now.total(ScoreSide.GROUP)).isEmpty();
	}

	@Test
	void onlyTheGroupsReviewersGiveTheGroupsPoints() {
		for (Actor other : Set.of(CHEN, DENG, Actor.of("fan.hua", "范华"), Actor.of("tang.wei", "唐伟"))) {
			refuses(() -> this.sides.give(this.dossier, ScoreSide.GROUP, "F08", new BigDecimal("5"), "低", other, 0),
					"indicator.side-not-group");
			assertThat(this.sides.mayGive(this.dossier, ScoreSide.GROUP, other.person())).isFalse();
		}
		assertThat(this.sides.mayGive(this.dossier, ScoreSide.GROUP, "he.jing")).isTrue();
		this.collecting.stand(this.dossier, "REVISING");
		refuses(() -> group("F08", "5", "低", 0), "indicator.side-not-in-review");
	}

	@Test
	void onlyTheBureauGivesItsPointsAndOnlyWhileItHasTheSubmission() {
		refuses(() -> this.sides.give(this.dossier, ScoreSide.FINANCE, "F08", new BigDecimal("5"), "低", DENG, 0),
				"indicator.side-not-submitted");
		this.collecting.stand(this.dossier, "SUBMITTED");
		refuses(() -> this.sides.give(this.dossier, ScoreSide.FINANCE, "F08", new BigDecimal("5"), "低", HE, 0),
				"indicator.side-not-finance");
		this.sides.give(this.dossier, ScoreSide.FINANCE, "F08", new BigDecimal("5"), "低", DENG, 0);
		assertThat(this.sides.visible(this.dossier, "chen.hui")).containsExactly(ScoreSide.GROUP);
		assertThat(this.sides.visible(this.dossier, "deng.hong")).contains(ScoreSide.FINANCE);
		this.collecting.stand(this.dossier, "CLOSED");
		assertThat(this.sides.visible(this.dossier, "chen.hui")).contains(ScoreSide.FINANCE);
	}

	@Test
	void whatTheGroupGivesBelongsToNoContent() {
		ContentPart before = this.parts.of(this.dossier).get(2);
		group("F08", "5", "采购结余未说明", 0);
		assertThat(this.parts.of(this.dossier).get(2).digest()).isEqualTo(before.digest());
	}

	@Test
	void saysWhenTheUnitMovedItsPointsAfterwards() {
		group("F08", "5", "采购结余未说明", 0);
		assertThat(this.sides.of(this.dossier).of("F08").orElseThrow().isStale(ScoreSide.GROUP)).isFalse();
		this.collecting.stand(this.dossier, "REVISING");
		this.sheets.record(this.dossier, "CG02", Column.FINAL, "20.5", CHEN, 1);
		assertThat(this.sides.of(this.dossier).of("F08").orElseThrow().isStale(ScoreSide.GROUP)).isTrue();
	}

}
