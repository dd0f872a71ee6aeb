package org.ziping.indicator;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ziping.indicator.formula.Formula;
import org.ziping.indicator.formula.Reference;

/**
 * Which cells have to be filled before the table is complete: what happened in the year,
 * and whatever a formula takes.
 */
final class Needs {

	private final IndicatorSystem system;

	private final Map<String, Set<Column>> needed = new LinkedHashMap<>();

	private Needs(IndicatorSystem system) {
		this.system = system;
	}

	static Needs of(IndicatorSystem system) {
		Needs needs = new Needs(system);
		system.items()
			.stream()
			.filter((item) -> item.isTyped() && item.has(Column.FINAL))
			.forEach((item) -> needs.need(item, Column.FINAL));
		system.leaves()
			.forEach((leaf) -> leaf.formulas().forEach((formula) -> needs.formula(formula, Optional.empty())));
		return needs;
	}

	/** In the order of the columns; empty for what nobody has to type. */
	List<Column> columns(DataItem item) {
		return List.copyOf(this.needed.getOrDefault(item.code(), EnumSet.noneOf(Column.class)));
	}

	private void formula(String text, Optional<Column> atHand) {
		for (Reference reference : Formula.parse(text, this.system.words()).references()) {
			DataItem item = this.system.itemNamed(reference.name()).orElseThrow();
			Column column = Sheet.column(reference, item, atHand);
			if (item.isTyped()) {
				need(item, column);
			}
			else if (item.formula() != null) {
				formula(item.formula(), Optional.of(column));
			}
		}
	}

	private void need(DataItem item, Column column) {
		this.needed.computeIfAbsent(item.code(), (code) -> EnumSet.noneOf(Column.class)).add(column);
	}

}
