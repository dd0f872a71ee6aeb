package org.ziping.indicator.formula;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that formulas of one indicator system may use: its data items and its
 * columns.
 */
public record Words(List<String> names, Map<String, String> columns) {

	public Words(Collection<String> names, Map<String, String> columns) {
		this(names.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList(), Map.copyOf(columns));
	}

	/** The longest name that stands at this place, so that 支出 does not hide 支出合计. */
	Optional<String> nameAt(String text, int at) {
		return this.names.stream().filter((name) -> text.startsWith(name, at)).findFirst();
	}

	Optional<String> columnAt(String text, int at) {
		return this.columns.keySet()
			.stream()
			.filter((word) -> text.startsWith(word, at))
			.max(Comparator.comparingInt(String::length));
	}

}
