package org.ziping.indicator;

import java.util.List;

/**
 * How a number came to be, line by line: operands and steps first, then the rule's
 * sentence.
 */
public record Explanation(List<Sentence> lines) {

	public Explanation {
		lines = List.copyOf(lines);
	}

}
