package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A number that a report may show live: how it reads, exactly what it is, and where it
 * comes from.
 *
 * @param code how a text refers to it
 * @param number in its unit, unrounded; empty words (a grade) have none
 * @param shown the digits as printed, without the unit
 * @param source the cell or column it stands in, in words
 * @param formula as written, for a reckoned one
 * @param steps operands and steps
 * @param sections whose material it draws on
 */
public record FigureValue(String code, String name, @Nullable BigDecimal number, String shown, String unit,
		String source, @Nullable String formula, List<Sentence> steps, Set<String> sections) {

	public FigureValue {
		steps = List.copyOf(steps);
		sections = Set.copyOf(sections);
	}

	/** As it stands in a sentence: 40.56%, 16.63 万元. */
	public String text() {
		return this.shown + this.unit;
	}

}
