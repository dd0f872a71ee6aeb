package org.ziping.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.ziping.worklist.Turn;

/** Everything on somebody's first page. */
record Home(List<Row> mine, List<Row> standing, List<Question> asked, List<Row> waiting, List<Row> done) {

	/**
	 * One turn in words.
	 *
	 * @param part the section or review area
	 * @param cameBack why it was sent back, where it was
	 */
	record Row(Turn turn, String unit, @Nullable String part, List<String> people, @Nullable String cameBack) {

		public String year() {
			return Integer.toString(this.turn.year());
		}

		public boolean back() {
			return this.cameBack != null;
		}

	}

	/** Something to agree to beside the turns. */
	record Question(String unit, String year, String key, String path) {
	}

}
