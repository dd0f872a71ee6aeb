package org.ziping.report;

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
import org.ziping.core.Refusal;
import org.ziping.document.OfficialDocument;
import org.ziping.dossier.FrozenPart;
import org.ziping.dossier.spi.ContentPart;
import org.ziping.dossier.spi.Obstacle;
import org.ziping.house.RoomTest;
import org.ziping.indicator.Cell;
import org.ziping.indicator.CollectingDossier;
import org.ziping.indicator.Column;
import org.ziping.indicator.IndicatorFixtures;
import org.ziping.indicator.KeyTask;
import org.ziping.indicator.KeyTaskReport;
import org.ziping.indicator.KeyTasks;
import org.ziping.indicator.Scores;
import org.ziping.indicator.Sheets;
import org.ziping.inspection.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ziping.indicator.CollectingDossier.CHEN;
import static org.ziping.indicator.CollectingDossier.ZHAO;

@RoomTest
@Transactional
class ReportsIntegrationTests {

	@Autowired
	CollectingDossier collecting;

	@Autowired
	KeyTasks keyTasks;

	@Autowired
	Sheets sheets;

	@Autowired
	Scores scores;

	@Autowired
	Reports reports;

	@Autowired
	ReportParts parts;

	@Autowired
	ReportReadiness readiness;

	@Autowired
	ReportAmender amender;

	@Autowired
	FindingRows runs;

	@Autowired
	AuditTrail audit;

	private String dossier = "";

	@BeforeEach
	void theFinanceOfficeWrites() {
		this.dossier = this.collecting.writing(2025);
		for (Cell cell : IndicatorFixtures.cells()) {
			this.sheets.record(this.dossier, cell.item(), cell.column(), cell.shown(), CHEN, 0);
		}
		IndicatorFixtures.answers()
			.values()
			.forEach((given) -> this.scores.answer(this.dossier, given.indicator(), given.answer().orElseThrow(),
					"见佐证材料", CHEN, 0));
		for (KeyTask task : this.keyTasks.of(this.dossier)) {
			this.keyTasks.report(this.dossier, task.code(),
					new KeyTaskReport("已完成", new BigDecimal("100"), "按计划开展", null, null), CHEN, task.edition());
		}
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.collecting.leave();
	}

	private Chapter write(String chapter, String typed) {
		return this.reports.write(this.dossier, chapter, ChapterText.typed(typed),
				this.reports.chapter(this.dossier, chapter).edition(), CHEN);
	}

	private void writeAll() {
		ReportFixtures.CHAPTERS.forEach(this::write);
	}

	private ContentPart part(String key) {
		return this.parts.of(this.dossier).stream().filter((part) -> part.key().equals(key)).findFirst().orElseThrow();
	}

	private void refuses(Runnable act, String code) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

	@Test
	void keepsBothTextsWhenTwoPeopleWrite() {
		write("2", "第一稿。");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.reports.write(this.dossier, "2", ChapterText.typed("另一稿。"), 0, CHEN))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("report.chapter-changed"))
			.satisfies((refusal) -> assertThat(refusal.arguments()).endsWith("另一稿。", "第一稿。"));
		assertThat(this.reports.chapter(this.dossier, "2").text().typed()).isEqualTo("第一稿。");
		assertThat(write("2", "第一稿。").edition()).isEqualTo(1);
		assertThat(this.audit.of("dossier/" + this.dossier)).extracting(AuditEntry::act)
			.filteredOn("report.write"::equals)
			.hasSize(1);
	}

	@Test
	void onlyTheFinanceOfficeWrites() {
		refuses(() -> this.reports.write(this.dossier, "2", ChapterText.typed("稿"), 0, ZHAO),
				"dossier.not-finance-office");
		refuses(() -> write("9", "稿"), "report.chapter-unknown");
	}

	@Test
	void aFigureThatChangesChangesTheDigestOfItsChapterAlone() {
		writeAll();
		assertThat(this.parts.of(this.dossier)).extracting(ContentPart::key)
			.containsExactly("report/1", "report/2", "report/3", "report/4", "report/5", "report/declaration");
		ContentPart first = part("report/1");
		ContentPart third = part("report/3");
		assertThat(third.authors()).containsExactly("chen.hui");
		assertThat(new String(third.canonical(), StandardCharsets.UTF_8)).contains("政府采购执行率为40.56%，")
			.contains("f F08=40.56%");
		assertThat(third.uses()).contains(CollectingDossier.SERVICE, CollectingDossier.EDUCATION);
		this.sheets.record(this.dossier, "CG02", Column.FINAL, "16.64", CHEN, 1);
		assertThat(part("report/3").digest()).isNotEqualTo(third.digest());
		assertThat(part("report/1").digest()).isEqualTo(first.digest());
	}

	@Test
	void aTypedFigureThatTheTableContradictsIsFoundAndMended() {
		writeAll();
		write("3", "2025年度采购执行率为45.60%，低于预期。\n{{table scores}}");
		Noted found = this.reports.findings(this.dossier, Stage.WRITING)
			.stream()
			.filter((noted) -> noted.finding().code().equals("FACT"))
			.findFirst()
			.orElseThrow();
		assertThat(found.finding().read()).isEqualTo("45.60%");
		assertThat(found.finding().expected()).isEqualTo("40.56%");
		assertThat(found.finding().place()).isEqualTo("report/3#p1");
		assertThat(found.isOpen()).isTrue();
		assertThat(found.mend()).isEqualTo("F08");
		assertThat(this.readiness.passes(this.dossier)).isFalse();
		assertThat(this.runs.countByDossier(this.dossier)).isPositive();
		Chapter mended = this.reports.mend(this.dossier, found.finding().fingerprint(), CHEN);
		assertThat(mended.text().typed()).startsWith("2025年度采购执行率为{{figure F08}}，低于预期。");
		assertThat(this.reports.inspect(this.dossier, Stage.WRITING)).noneMatch((one) -> one.code().equals("FACT"));
	}

	@Test
	void aMandatoryFindingStandsInTheWayUntilANamedPersonAnswersForIt() {
		writeAll();
		write("4", "采购执行率为45.60%。");
		assertThat(this.readiness.before(this.dossier, "bind_volume", null)).extracting(Obstacle::code)
			.contains("report.findings-open");
		List<Noted> open = this.reports.findings(this.dossier, Stage.BINDING).stream().filter(Noted::isOpen).toList();
		String mark = open.get(0).finding().fingerprint();
		refuses(() -> this.reports.waive(this.dossier, mark, " ", CHEN), "report.waiver-reason");
		refuses(() -> this.reports.waive(this.dossier, mark, "按批复口径", ZHAO), "report.waiver-not-yours");
		open.forEach((noted) -> this.reports.waive(this.dossier, noted.finding().fingerprint(), "按批复口径", CHEN));
		assertThat(this.readiness.before(this.dossier, "bind_volume", null)).isEmpty();
		assertThat(this.readiness.passes(this.dossier)).isTrue();
		assertThat(this.audit.of("dossier/" + this.dossier)).extracting(AuditEntry::act).contains("report.waive");
	}

	@Test
	void aSoundReportHasNothingMandatory() {
		writeAll();
		assertThat(this.reports.findings(this.dossier, Stage.BINDING)
			.stream()
			.filter(Noted::isOpen)
			.map((noted) -> noted.finding().code() + " " + noted.finding().sentence())).isEmpty();
	}

	@Test
	void namesEveryChapterThatIsStillEmpty() {
		write("1", "一句话。");
		assertThat(this.readiness.before(this.dossier, "draft_report", null)).hasSize(4);
		assertThat(this.readiness.before(this.dossier, "contribute", null)).isEmpty();
	}

	@Test
	void amendsTheOnePlaceWordForWord() {
		writeAll();
		ContentPart before = part("report/5");
		assertThat(this.amender.amend(this.dossier, "report/5", "每月核对", "每季度核对", CHEN)).isTrue();
		assertThat(new String(part("report/5").canonical(), StandardCharsets.UTF_8))
			.isEqualTo(new String(before.canonical(), StandardCharsets.UTF_8).replace("每月核对", "每季度核对"));
		assertThat(this.amender.amend(this.dossier, "indicator/sheet", "1", "2", CHEN)).isFalse();
		refuses(() -> this.amender.amend(this.dossier, "report/5", "没有的话", "有", CHEN), "report.passage-not-once");
		refuses(() -> this.amender.amend(this.dossier, "report/3", "16.63", "16.36", CHEN),
				"report.figure-not-by-hand");
	}

	@Test
	void printsAFrozenVersionWithoutTheLivingOne() {
		writeAll();
		List<FrozenPart> frozen = this.parts.of(this.dossier)
			.stream()
			.map((part) -> new FrozenPart(part.key(), part.name(), part.authors(), part.digest(), part.canonical()))
			.toList();
		OfficialDocument document = this.reports.document(this.reports.title(this.dossier), "云山市老干部事务局", frozen);
		assertThat(document.title()).isEqualTo("云山市老干部事务局2025年度部门整体支出绩效自评报告");
		assertThat(document.lines()).contains("三、绩效自评情况", "2025年度政府采购执行率为40.56%，实际采购金额16.63万元。", "政府采购执行率",
				"云山市老干部事务局");
		assertThat(document.lines()).isEqualTo(this.reports.document(this.dossier).lines());
	}

}
