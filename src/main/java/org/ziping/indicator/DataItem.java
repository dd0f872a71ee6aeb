package org.ziping.indicator;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One line of the data table: what is asked for, in which unit and columns, and whose
 * duty it is.
 */
public record DataItem(String code, String name, String group, Measure measure, String unit, List<Column> columns,
		Duty duty, Origin origin, @Nullable String formula, @Nullable String hint) {

	public DataItem {
		columns = List.copyOf(columns);
		if (columns.isEmpty()) {
			throw new IllegalArgumentException("item " + code + " has no column");
		}
	}

	public boolean has(Column column) {
		return this.columns.contains(column);
	}

	/** The only column, where there is but one to mean. */
	Optional<Column> only() {
		List<Column> own = this.columns.stream().filter((column) -> column != Column.LAST_YEAR).toList();
		return (own.size() == 1) ? Optional.of(own.get(0)) : Optional.empty();
	}

	/** A person types it; everything else is reckoned or counted. */
	public boolean isTyped() {
		return this.origin == Origin.TYPED;
	}

	/** Who gives the value. */
	public enum Duty {

		/** 财务室. */
		FINANCE,
		/** The section that the indicator was assigned to. */
		SECTION

	}

	/** Where the value comes from. */
	public enum Origin {

		/** A person. */
		TYPED,
		/** A formula over other items of the same column. */
		RECKONED,
		/** How many key tasks the dossier has. */
		KEY_TASKS,
		/** How many of them are done. */
		KEY_TASKS_DONE

	}

}
