package org.ziping.organisation.intake;

import java.util.List;

/**
 * Something wrong in one cell; what, and what to do, are worded by
 * {@code organisation.import.wrong.<code>} and {@code organisation.import.mend.<code>}.
 */
public record Finding(String sheet, String cell, String code, List<String> arguments) {

	public Finding {
		arguments = List.copyOf(arguments);
	}

	static Finding in(Line line, Column column, String code, Object... arguments) {
		return new Finding(line.sheet().name(), line.place(column), code,
				java.util.Arrays.stream(arguments).map(String::valueOf).toList());
	}

}
