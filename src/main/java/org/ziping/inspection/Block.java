package org.ziping.inspection;

import java.util.List;

/** One piece of a report: a heading, a paragraph or a table, with the place it stands. */
public sealed interface Block {

	String place();

	/** A heading and how deep it lies, from 1; the number may stand in its text. */
	record Heading(int level, String text, String place) implements Block {
	}

	/** A paragraph. */
	record Para(String text, String place) implements Block {
	}

	/** A table by rows; the first is its header. */
	record Table(List<List<String>> rows, String place) implements Block {

		public Table {
			rows = rows.stream().map(List::copyOf).toList();
		}

	}

}
