package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ziping.core.Refusal;
import org.ziping.indicator.DataItem.Origin;
import org.ziping.indicator.formula.Formula;
import org.ziping.indicator.formula.Operand;
import org.ziping.indicator.formula.Outcome;
import org.ziping.indicator.formula.Reference;

/**
 * One dossier's data table: the typed cells, and the numbers that follow from them. An
 * immutable picture.
 */
public final class Sheet {

	private static final BigDecimal WAN = new BigDecimal(10_000);

	private final IndicatorSystem system;

	private final Map<Place, Cell> cells = new HashMap<>();

	private final List<KeyTask> keyTasks;

	private final Deque<Place> underWay = new ArrayDeque<>();

	public Sheet(IndicatorSystem system, Collection<Cell> cells, List<KeyTask> keyTasks) {
		this.system = system;
		this.keyTasks = List.copyOf(keyTasks);
		cells.forEach((cell) -> this.cells.put(new Place(cell.item(), cell.column()), cell));
	}

	public IndicatorSystem system() {
		return this.system;
	}

	public Optional<Cell> cell(String item, Column column) {
		return Optional.ofNullable(this.cells.get(new Place(item, column)));
	}

	/** The same sheet with one cell saying something else. */
	Sheet with(Cell cell) {
		Map<Place, Cell> other = new HashMap<>(this.cells);
		other.put(new Place(cell.item(), cell.column()), cell);
		return new Sheet(this.system, other.values(), this.keyTasks);
	}

	/** The number of a cell, typed, reckoned or counted. */
	public Optional<BigDecimal> number(DataItem item, Column column) {
		return switch (item.origin()) {
			case TYPED -> cell(item.code(), column).map(Cell::number);
			case RECKONED -> reckoned(item, column);
			case KEY_TASKS -> count(this.keyTasks.size());
			case KEY_TASKS_DONE -> count(this.keyTasks.stream().filter(KeyTask::isDone).count());
		};
	}

	/** As a page shows it: typed words, digits, or nothing. */
	public String shown(DataItem item, Column column) {
		return number(item, column).map(BigDecimal::toPlainString)
			.or(() -> cell(item.code(), column).map(Cell::shown))
			.orElse("");
	}

	/** Somebody gave a value, or said why there is none. */
	public boolean isAnswered(DataItem item, Column column) {
		return !item.isTyped() || cell(item.code(), column).isPresent();
	}

	/**
	 * Reckons a formula over this sheet; {@code atHand} is the column of names that say
	 * none.
	 */
	public Outcome reckon(String formula, Optional<Column> atHand, boolean percent) {
		Formula read = Formula.parse(formula, this.system.words());
		boolean mixed = read.references()
			.stream()
			.map((reference) -> named(reference).measure())
			.filter(Measure::isMoney)
			.distinct()
			.count() > 1;
		return read.evaluate((reference) -> operand(reference, atHand, mixed), percent);
	}

	private Optional<BigDecimal> reckoned(DataItem item, Column column) {
		Place place = new Place(item.code(), column);
		if (this.underWay.contains(place)) {
			throw Refusal.of("indicator.formula-circular", item.name(), item.formula());
		}
		this.underWay.push(place);
		try {
			return Optional.of(reckon(String.valueOf(item.formula()), Optional.of(column), false).number());
		}
		catch (Refusal refusal) {
			if (Set.of("indicator.formula-missing", "indicator.formula-zero").contains(refusal.code())) {
				return Optional.empty();
			}
			throw refusal;
		}
		finally {
			this.underWay.pop();
		}
	}

	/** Units that differ meet in 元, so that a sum is never a sum of unlike things. */
	private Optional<Operand> operand(Reference reference, Optional<Column> atHand, boolean mixed) {
		DataItem item = named(reference);
		Column column = column(reference, item, atHand);
		return number(item, column).map((number) -> switch (item.measure()) {
			case PERCENT -> new Operand(number.movePointLeft(2), number.toPlainString() + "%");
			case WAN_YUAN ->
				new Operand(mixed ? number.multiply(WAN) : number, number.toPlainString() + (mixed ? item.unit() : ""));
			case YUAN -> new Operand(number, number.toPlainString() + (mixed ? item.unit() : ""));
			default -> Operand.of(number);
		});
	}

	static Column column(Reference reference, DataItem item, Optional<Column> atHand) {
		Column column = Optional.ofNullable(reference.column())
			.map(Column::valueOf)
			.or(item::only)
			.or(() -> atHand)
			.orElseThrow(() -> Refusal.of("indicator.formula-which-column", item.name()));
		if (item.isTyped() && !item.has(column)) {
			throw Refusal.of("indicator.formula-no-column", item.name());
		}
		return column;
	}

	DataItem named(Reference reference) {
		return this.system.itemNamed(reference.name())
			.orElseThrow(() -> Refusal.of("indicator.item", reference.name()));
	}

	private static Optional<BigDecimal> count(long number) {
		return Optional.of(BigDecimal.valueOf(number));
	}

	private record Place(String item, Column column) {
	}

}
