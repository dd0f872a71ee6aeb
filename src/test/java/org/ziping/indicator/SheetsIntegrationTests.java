package org.ziping.indicator;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditEntry;
import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.spi.ContentPart;
import org.ziping.dossier.spi.Obstacle;
import org.ziping.house.RoomTest;
import org.ziping.indicator.rules.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ziping.indicator.CollectingDossier.CHEN;
import static org.ziping.indicator.CollectingDossier.EDUCATION;
import static org.ziping.indicator.CollectingDossier.SERVICE;
import static org.ziping.indicator.CollectingDossier.SUN;
import static org.ziping.indicator.CollectingDossier.ZHAO;

@RoomTest
@Transactional
class SheetsIntegrationTests {

	@Autowired
	CollectingDossier collecting;

	@Autowired
	KeyTasks keyTasks;

	@Autowired
	Sheets sheets;

	@Autowired
	Scores scores;

	@Autowired
	SectionWork work;

	@Autowired
	IndicatorParts parts;

	@Autowired
	IndicatorReadiness readiness;

	@Autowired
	Figures figures;

	@Autowired
	AuditTrail audit;

	private String dossier = "";

	@BeforeEach
	void standsInSpring() {
		this.dossier = this.collecting.open(2025);
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.collecting.leave();
	}

	private Cell type(String item, String typed, Actor by, int seen) {
		return this.sheets.record(this.dossier, item, Column.FINAL, typed, by, seen);
	}

	private void refuses(Runnable act, String code) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

	@Test
	void keepsWhatASectionTypesWithItsHistory() {
		Cell first = type("LZ03", "１２０", ZHAO, 0);
		assertThat(first.number()).isEqualByComparingTo("120");
		Cell second = type("LZ03", "1,300", ZHAO, first.edition());
		assertThat(second.edition()).isEqualTo(2);
		assertThat(this.sheets.history(this.dossier, "LZ03", Column.FINAL)).extracting(Change::before, Change::after)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(null, "120"),
					org.assertj.core.groups.Tuple.tuple("120", "1300"));
		assertThat(this.audit.of("dossier/" + this.dossier)).extracting(AuditEntry::act)
			.filteredOn("value.record"::equals)
			.hasSize(2);
	}

	@Test
	void showsTheOthersValueInsteadOfOverwritingIt() {
		type("LZ03", "120", ZHAO, 0);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> type("LZ03", "130", Actor.of("qian.jun", "钱军"), 0))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("indicator.cell-changed"))
			.satisfies((refusal) -> assertThat(refusal.arguments()).containsExactly("走访慰问人次", "120", "赵敏"));
		assertThat(this.sheets.of(this.dossier).cell("LZ03", Column.FINAL).orElseThrow().shown()).isEqualTo("120");
	}

	@Test
	void savingTheSameTwiceIsOneChange() {
		type("LZ03", "120", ZHAO, 0);
		assertThat(type("LZ03", "120", ZHAO, 0).edition()).isEqualTo(1);
		assertThat(this.sheets.history(this.dossier, "LZ03", Column.FINAL)).hasSize(1);
	}

	@Test
	void noneNeedsAReason() {
		refuses(() -> this.sheets.recordNone(this.dossier, "LZ05", Column.FINAL, " ", ZHAO, 0),
				"indicator.none-reason");
		Cell none = this.sheets.recordNone(this.dossier, "LZ05", Column.FINAL, "本年未开展调查", ZHAO, 0);
		assertThat(none.isNone()).isTrue();
		assertThat(type("LZ05", "", ZHAO, none.edition()).isNone()).isFalse();
		assertThat(this.sheets.of(this.dossier).cell("LZ05", Column.FINAL)).isEmpty();
	}

	@Test
	void whatWasTypedWrongIsRefusedAtItsCell() {
		refuses(() -> type("LZ03", "1.436.52", ZHAO, 0), "indicator.number-two-points");
		refuses(() -> type("LZ05", "0.95", ZHAO, 0), "indicator.number-percent");
		refuses(() -> type("LZ01", "3", ZHAO, 0), "indicator.reckoned");
		refuses(() -> this.sheets.record(this.dossier, "LZ03", Column.BUDGET, "3", ZHAO, 0),
				"indicator.formula-no-column");
	}

	@Test
	void writesOnlyOnOnesOwnDesk() {
		refuses(() -> type("LZ03", "120", SUN, 0), "dossier.not-your-section");
		refuses(() -> type("SR00", "4125.65", ZHAO, 0), "dossier.not-finance-office");
		refuses(() -> type("SR00", "4125.65", CHEN, 0), "dossier.not-writable");
	}

	@Test
	void aSectionIsReadyWhenNothingIsOpen() {
		assertThat(this.readiness.before(this.dossier, "contribute", SERVICE)).extracting(Obstacle::code)
			.containsExactly("indicator.missing-value", "indicator.missing-value", "indicator.missing-value",
					"indicator.task-unanswered", "indicator.not-proposed", "indicator.not-proposed");
		type("LZ03", "120", ZHAO, 0);
		type("LZ05", "96.5%", ZHAO, 0);
		type("ZD01", "12", ZHAO, 0);
		KeyTask task = this.keyTasks.of(this.dossier, SERVICE).get(0);
		this.keyTasks.report(this.dossier, task.code(),
				new KeyTaskReport("走访 120 人次", new BigDecimal("100"), "上门走访并建立台账", null, null), ZHAO, task.edition());
		for (String leaf : List.of("Z01", "Z03")) {
			this.scores.propose(this.dossier, leaf, new BigDecimal("14"), "制度仍在修订", ZHAO, 0);
		}
		assertThat(this.readiness.before(this.dossier, "contribute", SERVICE)).isEmpty();
		assertThat(this.work.open(this.dossier, EDUCATION)).isEqualTo(2);
	}

	@Test
	void answersOfPeopleMakePoints() {
		Given given = this.scores.answer(this.dossier, "Z01", Answer.criteria("finance", "assets"), "采购制度待修订", ZHAO, 0);
		assertThat(this.scores.card(this.dossier).of("Z01").orElseThrow().self()).contains(new BigDecimal("6.00"));
		refuses(() -> this.scores.answer(this.dossier, "Z01", Answer.criteria("finance"), "", ZHAO, 0),
				"indicator.score-changed");
		refuses(() -> this.scores.answer(this.dossier, "Z03", Answer.level("PARTLY", "0.9"), "", ZHAO, 0),
				"indicator.rule-share");
		refuses(() -> this.scores.answer(this.dossier, "F08", Answer.points("15"), "", CHEN, 0), "indicator.reckoned");
		refuses(() -> this.scores.propose(this.dossier, "Z01", new BigDecimal("14"), " ", ZHAO, given.edition()),
				"indicator.reason");
		this.scores.propose(this.dossier, "Z01", new BigDecimal("15"), null, ZHAO, given.edition());
		assertThat(this.scores.given(this.dossier, "Z01").preliminary()).isEqualByComparingTo("15");
		assertThat(this.scores.given(this.dossier, "Z01").answer().orElseThrow().met()).hasSize(2);
	}

	@Test
	void handsInPartsThatDependOnNothingButTheContent() {
		type("LZ03", "120", ZHAO, 0);
		List<ContentPart> once = this.parts.of(this.dossier);
		assertThat(once).extracting(ContentPart::key)
			.containsExactly("indicator/assignment", "indicator/sheet", "indicator/score",
					"indicator/section/" + SERVICE, "indicator/section/" + EDUCATION);
		ContentPart service = once.get(3);
		assertThat(service.authors()).containsExactly("zhao.min");
		assertThat(service.section()).isEqualTo(SERVICE);
		assertThat(new String(service.canonical(), StandardCharsets.UTF_8)).contains("\"value\" : \"120\"");
		int edition = type("LZ03", "130", ZHAO, 1).edition();
		assertThat(this.parts.of(this.dossier).get(3).digest()).isNotEqualTo(service.digest());
		type("LZ03", "120.0", ZHAO, edition);
		assertThat(this.parts.of(this.dossier).get(3).digest()).isEqualTo(service.digest());
		assertThat(this.parts.of(this.dossier).get(4).digest()).isEqualTo(once.get(4).digest());
	}

	@Test
	void namesEveryHoleBeforeCompilingIsOver() {
		assertThat(this.readiness.before(this.dossier, "compile_data", null)).extracting(Obstacle::code)
			.contains("indicator.missing-value", "indicator.unscored");
	}

	@Test
	void figuresNameTheirSource() {
		type("LZ03", "120", ZHAO, 0);
		FigureValue figure = this.figures.figure(this.dossier, "LZ03.FINAL").orElseThrow();
		assertThat(figure.text()).isEqualTo("120人次");
		assertThat(figure.source()).isEqualTo("走访慰问人次·决算数");
		assertThat(figure.sections()).containsExactly(SERVICE);
		assertThat(this.figures.figure(this.dossier, "F08")).isEmpty();
	}

}
