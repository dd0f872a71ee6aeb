package org.ziping.indicator.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.ziping.core.Refusal;
import org.ziping.document.WorkbookReader;
import org.ziping.indicator.Column;
import org.ziping.indicator.IndicatorSystem;
import org.ziping.indicator.Sheet;
import org.ziping.indicator.catalogue.SystemReader;
import org.ziping.indicator.intake.Line.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DryRunTests {

	private final IndicatorSystem system = trial();

	private final Book book = new Book(
			new WorkbookReader().rows(new ByteArrayInputStream(FilledWorkbooks.accounts(16.63))));

	private final Map<Target, Place> places = Guess.of(this.book, this.system);

	private static IndicatorSystem trial() {
		try (InputStream in = DryRunTests.class
			.getResourceAsStream("/catalogue/indicator-systems/ziping-trial-2026.yaml")) {
			return SystemReader.read(in);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private Line line(String item, Column column, Place place) {
		return new Trial(new Sheet(this.system, List.of(), List.of()), this.book).line(this.system.item(item), column,
				place);
	}

	private Line line(String item, Column column) {
		return line(item, column, this.places.get(new Target(item, column)));
	}

	@Test
	void findsFiguresByTheWordsBesideAndAboveThem() {
		assertThat(this.places.get(new Target("CG01", Column.BUDGET))).hasToString("采购表!B4");
		assertThat(this.places.get(new Target("CG02", Column.FINAL))).hasToString("采购表!C5");
		assertThat(this.places.get(new Target("ZC01", Column.ADJUSTED))).hasToString("收支总表!C3");
		assertThat(this.places.get(new Target("SG04", Column.FINAL))).hasToString("收支总表!D4");
	}

	@Test
	void neverProposesAPlaceForWhatIsReckoned() {
		assertThat(this.places.keySet()).extracting(Target::item).doesNotContain("SG00", "LZ01");
	}

	@Test
	void takesTheUnitFromTheHeadOfTheSheet() {
		assertThat(line("CG02", Column.FINAL).found()).isEqualTo("16.63万元");
		assertThat(line("ZC01", Column.FINAL).found()).isEqualTo("20512345.67元");
		assertThat(line("ZC01", Column.FINAL).outcome()).isEqualTo(Outcome.NEW);
	}

	@Test
	void saysAtTheCellWhatCannotBeTaken() {
		Line none = line("SG04", Column.FINAL);
		assertThat(none.outcome()).isEqualTo(Outcome.WRONG);
		assertThat(none.refusal()).extracting(Refusal::code).isEqualTo("indicator.number-unreadable");
		assertThat(line("SG04", Column.FINAL, new Place("没有的表", 1, 1)).refusal()).extracting(Refusal::code)
			.isEqualTo("indicator.workbook-sheet");
	}

	@Test
	void anEmptyPlaceAndNoPlaceAreTwoThings() {
		assertThat(line("CG01", Column.BUDGET, new Place("采购表", 4, 2)).outcome()).isEqualTo(Outcome.EMPTY);
		assertThat(line("SR01", Column.FINAL).outcome()).isEqualTo(Outcome.UNPLACED);
	}

	@Test
	void twoRunsOverTheSameAreTheSameAndAChangeIsSeen() {
		DryRun run = new DryRun("w", "f", List.of(line("CG02", Column.FINAL)));
		assertThat(run.seen()).isEqualTo(new DryRun("w", "f", List.of(line("CG02", Column.FINAL))).seen());
		assertThat(run.seen()).isNotEqualTo(new DryRun("w", "f", List.of(line("CG01", Column.BUDGET))).seen());
		assertThat(run.taken()).isOne();
	}

	@Test
	void readsAPlaceAsPeopleWriteIt() {
		assertThat(Place.read(" 收支总表！b7 ")).hasValueSatisfying((place) -> assertThat(place).hasToString("收支总表!B7"));
		assertThat(Place.read(" ")).isEqualTo(Optional.empty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "B7", "收支总表!", "收支总表!7B", "收支总表!B0", "收支总表!ABCD7" })
	void refusesWhatIsNoPlace(String written) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Place.read(written))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("indicator.place"));
	}

}
