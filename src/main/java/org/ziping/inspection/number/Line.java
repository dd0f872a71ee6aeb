package org.ziping.inspection.number;

import java.util.List;

import org.ziping.inspection.text.Passage;

/** One sentence of a passage with the numbers in it. */
public record Line(Passage passage, String text, List<Mention> mentions) {

	/** The words between two numbers. */
	String between(Mention left, Mention right) {
		return this.text.substring(left.end(), Math.max(left.end(), right.start()));
	}

	public String after(Mention mention) {
		return this.text.substring(mention.end());
	}

	List<Mention> before(Mention mention) {
		return this.mentions.stream().filter((other) -> other.end() <= mention.start()).toList();
	}

	List<Mention> from(int position) {
		return this.mentions.stream().filter((other) -> other.start() >= position).toList();
	}

}
