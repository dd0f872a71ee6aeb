package org.ziping.report;

import java.util.List;

/** One block of a chapter: a paragraph of runs, or a live table. */
public sealed interface Piece {

	/** Running text with live figures in it. */
	record Para(List<Run> runs) implements Piece {

		public Para {
			runs = List.copyOf(runs);
		}

	}

	/** A table that is filled from the data table or the scores when it is shown. */
	record LiveTable(String name) implements Piece {
	}

}
