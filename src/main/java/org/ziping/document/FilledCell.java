package org.ziping.document;

/**
 * What a cell holds: a number exactly as the table program shows it at full length, a
 * date as 2025-12-31, words as they stand.
 */
public record FilledCell(String text, Kind kind) {

	public static final FilledCell EMPTY = new FilledCell("", Kind.WORDS);

	/** How the text is to be taken. */
	public enum Kind {

		WORDS, NUMBER, DATE,
		/** The table program could not compute it, or never did. */
		FAULT

	}

}
