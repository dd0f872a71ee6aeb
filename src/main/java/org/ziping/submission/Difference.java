package org.ziping.submission;

import java.util.List;

/** One part that reads differently in two versions, line by line. */
public record Difference(String part, List<Line> lines) {

	public Difference {
		lines = List.copyOf(lines);
	}

	/**
	 * What stood there and what stands there now; empty where there was or is nothing.
	 */
	public record Line(String before, String after) {
	}

}
