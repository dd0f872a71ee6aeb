package org.ziping.indicator.intake;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Refusal;
import org.ziping.document.FilledCell;
import org.ziping.document.FilledCell.Kind;
import org.ziping.indicator.Cell;
import org.ziping.indicator.Column;
import org.ziping.indicator.DataItem;
import org.ziping.indicator.Measure;
import org.ziping.indicator.Sheet;
import org.ziping.indicator.TypedNumber;
import org.ziping.indicator.intake.Line.Outcome;

/** Tries one cell of a workbook against one cell of the data table. Writes nothing. */
final class Trial {

	private final Sheet sheet;

	private final Book book;

	Trial(Sheet sheet, Book book) {
		this.sheet = sheet;
		this.book = book;
	}

	Line line(DataItem item, Column column, @Nullable Place place) {
		Target target = new Target(item.code(), column);
		String word = this.sheet.system().columns().getOrDefault(column, column.name());
		Optional<Cell> there = this.sheet.cell(item.code(), column);
		String before = there.map(Cell::shown).orElse("");
		if (place == null) {
			return new Line(target, item, word, "", "", before, Outcome.UNPLACED, null);
		}
		FilledCell found = this.book.cell(place);
		String text = found.text().strip();
		if (!this.book.has(place.sheet())) {
			return new Line(target, item, word, place.toString(), "", before, Outcome.WRONG,
					Refusal.of("indicator.workbook-sheet", place.sheet()));
		}
		if (text.isEmpty()) {
			return new Line(target, item, word, place.toString(), "", before, Outcome.EMPTY, null);
		}
		String said = said(item, place, found, text);
		try {
			return new Line(target, item, word, place.toString(), said, before, compare(item, found, said, there),
					null);
		}
		catch (Refusal refusal) {
			return new Line(target, item, word, place.toString(), text, before, Outcome.WRONG, refusal);
		}
	}

	private Outcome compare(DataItem item, FilledCell found, String said, Optional<Cell> there) {
		if (found.kind() == Kind.FAULT) {
			throw Refusal.of("indicator.workbook-fault", found.text());
		}
		if (item.measure() == Measure.TEXT) {
			return outcome(there, there.filter((cell) -> said.equals(cell.typed())).isPresent());
		}
		BigDecimal number = TypedNumber.read(said, item.measure(), this.sheet.system().units());
		return outcome(there, there.map(Cell::number).filter((before) -> before.compareTo(number) == 0).isPresent());
	}

	private static Outcome outcome(Optional<Cell> there, boolean same) {
		if (there.isEmpty()) {
			return Outcome.NEW;
		}
		return same ? Outcome.SAME : Outcome.CHANGED;
	}

	/** A bare sum takes the unit that its sheet's head names. */
	private String said(DataItem item, Place place, FilledCell found, String text) {
		return (item.measure().isMoney() && found.kind() == Kind.NUMBER)
				? text + this.book.unit(place.sheet()).orElse("") : text;
	}

}
