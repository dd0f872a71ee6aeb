package org.ziping.indicator;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.FiscalYear;
import org.ziping.core.Refusal;
import org.ziping.house.RoomTest;
import org.ziping.indicator.TargetPlan.Category;
import org.ziping.indicator.TargetPlan.Comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ziping.indicator.CollectingDossier.CHEN;
import static org.ziping.indicator.CollectingDossier.SERVICE;
import static org.ziping.indicator.CollectingDossier.YIN;
import static org.ziping.indicator.CollectingDossier.ZHAO;

@RoomTest
@Transactional
class TargetsIntegrationTests {

	private static final String UNIT = "440100-001";

	private static final FiscalYear YEAR = new FiscalYear(2085);

	private static final Actor HUANG = Actor.of("huang.guoqiang", "黄国强");

	@Autowired
	Targets targets;

	@Autowired
	CollectingDossier collecting;

	@Autowired
	KeyTasks keyTasks;

	@Autowired
	IndicatorParts parts;

	@Autowired
	Figures figures;

	@AfterEach
	void standsInItsOwnTime() {
		this.collecting.leave();
	}

	private static TargetPlan plan(String name, @Nullable String amount) {
		return new TargetPlan(name, Category.OUTPUT, Comparison.AT_LEAST,
				(amount != null) ? new BigDecimal(amount) : null, "人次", "上年实际 480 人次", LocalDate.of(2085, 11, 30));
	}

	private void refuses(Runnable act, String code) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

	private YearTarget locked() {
		YearTarget target = this.targets.add(UNIT, YEAR, plan("走访慰问离退休干部", "500"), CHEN);
		this.targets.offer(UNIT, YEAR, CHEN);
		this.targets.lock(UNIT, YEAR, HUANG);
		return target;
	}

	@Test
	void whatCannotBeMeasuredIsNotOffered() {
		YearTarget vague = this.targets.add(UNIT, YEAR,
				new TargetPlan("加强老干部服务", Category.COST, Comparison.AT_LEAST, null, "", "", LocalDate.of(2086, 1, 5)),
				CHEN);
		assertThat(this.targets.faults(UNIT, YEAR).get(vague.code())).extracting(Sentence::code)
			.containsExactly("indicator.target.no-amount", "indicator.target.no-unit", "indicator.target.no-basis",
					"indicator.target.no-day", "indicator.target.cost-direction");
		refuses(() -> this.targets.offer(UNIT, YEAR, CHEN), "indicator.target-faults");
		this.targets.change(UNIT, YEAR, vague.code(), plan("走访慰问离退休干部", "500"), 1, CHEN);
		this.targets.offer(UNIT, YEAR, CHEN);
		refuses(() -> this.targets.add(UNIT, YEAR, plan("另一项", "1"), CHEN), "indicator.target-locked");
	}

	@Test
	void aLeaderLocksAndNobodyChangesItSilentlyAfterwards() {
		YearTarget target = locked();
		assertThat(this.targets.set(UNIT, YEAR).lockedName()).isEqualTo("黄国强");
		refuses(() -> this.targets.change(UNIT, YEAR, target.code(), plan("走访", "1"), 1, CHEN),
				"indicator.target-locked");
		refuses(() -> this.targets.remove(UNIT, YEAR, target.code(), CHEN), "indicator.target-locked");
		refuses(() -> this.targets.lock(UNIT, YEAR, HUANG), "indicator.target-not-offered");
	}

	@Test
	void onlyWritersWriteAndOnlyLeadersLock() {
		refuses(() -> this.targets.add(UNIT, YEAR, plan("走访", "1"), Actor.of("fan.hua", "范华")),
				"organisation.not-allowed");
		this.targets.add(UNIT, YEAR, plan("走访慰问离退休干部", "500"), ZHAO);
		this.targets.offer(UNIT, YEAR, CHEN);
		refuses(() -> this.targets.lock(UNIT, YEAR, CHEN), "organisation.not-allowed");
	}

	@Test
	void aLockedTargetChangesByARequestWithAReasonThatIsKept() {
		YearTarget target = locked();
		refuses(() -> this.targets.ask(UNIT, YEAR, target.code(), plan("", "450"), " ", CHEN),
				"indicator.target-reason");
		TargetChange asked = this.targets.ask(UNIT, YEAR, target.code(), plan("", "450"), "两个服务点撤并", CHEN);
		assertThat(this.targets.of(UNIT, YEAR).get(0).plan().amount()).isEqualByComparingTo("500");
		refuses(() -> this.targets.decide(asked.id(), true, CHEN), "organisation.not-allowed");
		this.targets.decide(asked.id(), true, HUANG);
		assertThat(this.targets.of(UNIT, YEAR).get(0).plan().words()).isEqualTo("≥ 450 人次 2085-11-30");
		assertThat(this.targets.changes(UNIT, YEAR)).singleElement()
			.satisfies((change) -> assertThat(change.before()).contains("≥ 500 人次"))
			.satisfies((change) -> assertThat(change.reason()).isEqualTo("两个服务点撤并"));
		refuses(() -> this.targets.decide(asked.id(), false, HUANG), "indicator.target-decided");
	}

	@Test
	void lastYearsSummaryIsNoTarget() {
		String before = this.collecting.open(2084);
		KeyTask task = this.keyTasks.of(before, SERVICE).get(0);
		this.keyTasks.report(before, task.code(),
				new KeyTaskReport("走访", new BigDecimal("100"), "组织开展走访慰问离退休干部活动，覆盖全部服务点", null, null), ZHAO,
				task.edition());
		this.targets.add(UNIT, YEAR, plan("组织开展走访慰问离退休干部活动", "500"), YIN);
		this.targets.add(UNIT, YEAR, plan("老年大学课程开设门数", "12"), YIN);
		assertThat(this.targets.hints(UNIT, YEAR).get("M01")).extracting(Sentence::code)
			.containsExactly("indicator.target.last-year");
		assertThat(this.targets.hints(UNIT, YEAR).get("M02")).isEmpty();
	}

	@Test
	void theTargetsAndTheirChangesAreFrozenWithTheScores() {
		YearTarget target = locked();
		this.targets.ask(UNIT, YEAR, target.code(), plan("", "450"), "两个服务点撤并", CHEN);
		String dossier = this.collecting.open(2085);
		String score = this.parts.of(dossier)
			.stream()
			.filter((part) -> part.key().equals("indicator/score"))
			.map((part) -> new String(part.canonical(), StandardCharsets.UTF_8))
			.findFirst()
			.orElseThrow();
		assertThat(score).contains("走访慰问离退休干部", "两个服务点撤并");
		assertThat(this.figures.figure(dossier, "target.M01").orElseThrow().text()).startsWith("≥ 500 人次");
		assertThat(List.of(this.targets.set(UNIT, YEAR).state())).containsExactly(TargetSet.State.LOCKED);
	}

}
