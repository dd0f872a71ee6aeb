package org.ziping.indicator.intake;

import java.io.ByteArrayInputStream;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Refusal;
import org.ziping.house.RoomTest;
import org.ziping.indicator.Cell;
import org.ziping.indicator.CollectingDossier;
import org.ziping.indicator.Column;
import org.ziping.indicator.Scores;
import org.ziping.indicator.Sheets;
import org.ziping.indicator.intake.Line.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ziping.indicator.CollectingDossier.CHEN;
import static org.ziping.indicator.CollectingDossier.ZHAO;

@RoomTest
@Transactional
class WorkbooksIntegrationTests {

	@Autowired
	CollectingDossier collecting;

	@Autowired
	Workbooks workbooks;

	@Autowired
	Sheets sheets;

	@Autowired
	Scores scores;

	private String dossier = "";

	@BeforeEach
	void theFinanceOfficeCompiles() {
		this.dossier = this.collecting.writing(2025);
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.collecting.leave();
	}

	private String file(double purchased) {
		return this.workbooks.file(this.dossier, "决算报表.xlsx",
				new ByteArrayInputStream(FilledWorkbooks.accounts(purchased)), CHEN);
	}

	private void take(String workbook) {
		this.workbooks.take(this.dossier, workbook, this.workbooks.dryRun(this.dossier, workbook).seen(), CHEN);
	}

	private Cell cell(String item, Column column) {
		return this.sheets.of(this.dossier).cell(item, column).orElseThrow();
	}

	private void refuses(Runnable act, String code) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

	@Test
	void writesNothingBeforeAPersonSaysSo() {
		DryRun run = this.workbooks.dryRun(this.dossier, file(16.63));
		assertThat(run.taken()).isEqualTo(7);
		assertThat(run.count(Outcome.WRONG)).isOne();
		assertThat(this.sheets.of(this.dossier).cell("CG02", Column.FINAL)).isEmpty();
	}

	@Test
	void eachValueKeepsTheFileSheetAndCellItCameFrom() {
		String workbook = file(16.63);
		take(workbook);
		assertThat(cell("CG02", Column.FINAL).number()).isEqualByComparingTo("16.63");
		assertThat(cell("CG02", Column.FINAL).source()).isEqualTo("workbook/" + workbook + "/采购表!C5");
		assertThat(cell("ZC01", Column.FINAL).number()).isEqualByComparingTo("2051.234567");
		assertThat(this.scores.card(this.dossier).of("F08").orElseThrow().rate().orElseThrow().toPlainString())
			.startsWith("0.4056");
	}

	@Test
	void aSecondWorkbookShowsWhatItWouldChange() {
		take(file(16.63));
		DryRun again = this.workbooks.dryRun(this.dossier, file(17.05));
		assertThat(again.lines()).filteredOn((line) -> line.outcome() == Outcome.CHANGED)
			.singleElement()
			.satisfies((line) -> assertThat(line.before()).isEqualTo("16.63"))
			.satisfies((line) -> assertThat(line.found()).isEqualTo("17.05万元"));
		assertThat(again.count(Outcome.SAME)).isEqualTo(6);
	}

	@Test
	void placesAreDrawnOnceAndUsedForTheNextFile() {
		String workbook = file(16.63);
		this.workbooks.draw(this.dossier, Map.of(new Target("CG02", Column.FINAL), "采购表!B4"), CHEN);
		assertThat(this.workbooks.dryRun(this.dossier, workbook).lines())
			.filteredOn((line) -> line.outcome() == Outcome.NEW)
			.singleElement()
			.satisfies((line) -> assertThat(line.found()).isEqualTo("41万元"));
		assertThat(this.workbooks.dryRun(this.dossier, file(1)).taken()).isOne();
	}

	@Test
	void nobodyTakesWhatTheyHaveNotSeen() {
		String workbook = file(16.63);
		String seen = this.workbooks.dryRun(this.dossier, workbook).seen();
		this.sheets.record(this.dossier, "CG02", Column.FINAL, "20", CHEN, 0);
		refuses(() -> this.workbooks.take(this.dossier, workbook, seen, CHEN), "indicator.workbook-changed");
		assertThat(this.sheets.of(this.dossier).cell("CG01", Column.BUDGET)).isEmpty();
	}

	@Test
	void onlyTheFinanceOfficeBringsWorkbooks() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.workbooks.file(this.dossier, "决算报表.xlsx",
				new ByteArrayInputStream(FilledWorkbooks.accounts(1)), ZHAO));
		assertThat(this.workbooks.of(this.dossier)).isEmpty();
	}

	@Test
	void aWorkbookOfAnotherDossierIsNotFound() {
		refuses(() -> this.workbooks.dryRun(this.dossier, "00000000-0000-0000-0000-000000000000"), "evidence.none");
	}

}
