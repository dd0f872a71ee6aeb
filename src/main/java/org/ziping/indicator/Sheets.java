package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.GuardedByState;

/**
 * The data tables of all dossiers: read as a picture, written cell by cell, never over
 * somebody else's value unseen.
 */
@Service
@Transactional
public class Sheets {

	/** The source of what a person typed. */
	public static final String TYPED = "TYPED";

	private static final String LAST_YEAR = "LAST_YEAR";

	private static final int LONGEST_TEXT = 2000;

	private static final int LONGEST_REASON = 500;

	private final ValueRows rows;

	private final IndicatorSystems systems;

	private final KeyTasks keyTasks;

	private final Desks desks;

	private final Dossiers dossiers;

	private final Logbook logbook;

	Sheets(ValueRows rows, IndicatorSystems systems, KeyTasks keyTasks, Desks desks, Dossiers dossiers,
			Logbook logbook) {
		this.rows = rows;
		this.systems = systems;
		this.keyTasks = keyTasks;
		this.desks = desks;
		this.dossiers = dossiers;
		this.logbook = logbook;
	}

	@Transactional(readOnly = true)
	public Sheet of(String dossier) {
		List<Cell> cells = new ArrayList<>(typed(dossier));
		IndicatorSystem system = this.systems.of(dossier);
		cells.addAll(lastYear(dossier, system, cells));
		return new Sheet(system, cells, this.keyTasks.of(dossier));
	}

	/** Only what people gave, in no order. */
	List<Cell> typed(String dossier) {
		return this.rows.findByDossier(dossier).stream().filter((row) -> !row.isEmpty()).map(ValueRow::cell).toList();
	}

	/**
	 * @param seen the edition of the cell that the person had before them, 0 for none.
	 */
	@GuardedByState
	public Cell record(String dossier, String item, Column column, String typed, Actor by, int seen) {
		return take(dossier, item, column, typed, TYPED, by, seen);
	}

	/**
	 * The same for a value that was not typed here: {@code source} says where it stood.
	 */
	@GuardedByState
	public Cell take(String dossier, String item, Column column, String typed, String source, Actor by, int seen) {
		DataItem asked = item(dossier, item, column);
		String text = typed.strip();
		if (text.isEmpty()) {
			return write(dossier, asked, column, null, null, null, source, by, seen);
		}
		if (asked.measure() == Measure.TEXT) {
			if (text.length() > LONGEST_TEXT) {
				throw Refusal.of("indicator.text-too-long", LONGEST_TEXT);
			}
			return write(dossier, asked, column, text, null, null, source, by, seen);
		}
		BigDecimal number = TypedNumber.read(text, asked.measure(), this.systems.of(dossier).units());
		return write(dossier, asked, column, text, number, null, source, by, seen);
	}

	/** 无: there is no value, and this is why. */
	@GuardedByState
	public Cell recordNone(String dossier, String item, Column column, String reason, Actor by, int seen) {
		String words = reason.strip();
		if (words.isEmpty() || words.length() > LONGEST_REASON) {
			throw Refusal.of("indicator.none-reason", LONGEST_REASON);
		}
		return write(dossier, item(dossier, item, column), column, null, null, words, TYPED, by, seen);
	}

	/** What stood in the cell before, oldest first. */
	@Transactional(readOnly = true)
	public List<Change> history(String dossier, String item, Column column) {
		return this.logbook.of(dossier, subject(item, column));
	}

	/** Whether this person may write the item now. */
	@Transactional(readOnly = true)
	public boolean writable(String dossier, DataItem item, String person) {
		return item.isTyped()
				&& this.desks.open(dossier, this.desks.sectionsOf(dossier, this.systems.of(dossier), item), person);
	}

	private DataItem item(String dossier, String code, Column column) {
		DataItem item = this.systems.of(dossier).item(code);
		if (!item.isTyped()) {
			throw Refusal.of("indicator.reckoned", item.name());
		}
		if (!item.has(column)) {
			throw Refusal.of("indicator.formula-no-column", item.name());
		}
		return item;
	}

	private Cell write(String dossier, DataItem item, Column column, @Nullable String typed,
			@Nullable BigDecimal number, @Nullable String none, String source, Actor who, int seen) {
		Actor by = this.desks.require(dossier, this.desks.sectionsOf(dossier, this.systems.of(dossier), item), who);
		ValueRow row = this.rows.findByDossierAndItemAndColumn(dossier, item.code(), column)
			.orElseGet(() -> new ValueRow(dossier, item.code(), column));
		Cell before = row.cell();
		if (row.says(typed, number, none)) {
			return before;
		}
		if (row.edition() != seen) {
			throw Refusal.of("indicator.cell-changed", item.name(), words(before), before.personName());
		}
		row.write(typed, number, none, source, by, this.logbook.now());
		Cell after = this.rows.saveAndFlush(row).cell();
		this.logbook.write(dossier, "value.record", subject(item.code(), column), after.edition(),
				(seen > 0) ? words(before) : null, words(after), by);
		return after;
	}

	private List<Cell> lastYear(String dossier, IndicatorSystem system, List<Cell> typed) {
		Dossier now = this.dossiers.get(dossier);
		Optional<Dossier> before = this.dossiers.find(now.year().previous(), now.unit());
		if (before.isEmpty()) {
			return List.of();
		}
		Set<String> taken = new HashSet<>();
		typed.stream().filter((cell) -> cell.column() == Column.LAST_YEAR).forEach((cell) -> taken.add(cell.item()));
		return typed(before.get().id()).stream()
			.filter((cell) -> cell.column() == Column.FINAL && !taken.contains(cell.item()))
			.filter((cell) -> system.items().stream().anyMatch((item) -> item.code().equals(cell.item())))
			.map((cell) -> new Cell(cell.item(), Column.LAST_YEAR, cell.typed(), cell.number(), cell.noneReason(),
					LAST_YEAR, cell.person(), cell.personName(), cell.at(), 0))
			.toList();
	}

	private static String words(Cell cell) {
		return cell.isNone() ? "— " + cell.noneReason() : cell.shown();
	}

	static String subject(String item, Column column) {
		return "value/" + item + "/" + column;
	}

}
