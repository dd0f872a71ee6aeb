package org.ziping.report;

import java.util.List;

/**
 * What came back from another program, laid beside what is here; nothing is written yet.
 */
public record Returned(List<Turned> chapters, List<ByHand> byHand, List<String> strange, List<String> missing) {

	public Returned {
		chapters = List.copyOf(chapters);
		byHand = List.copyOf(byHand);
		strange = List.copyOf(strange);
		missing = List.copyOf(missing);
	}

	public List<Turned> changed() {
		return this.chapters.stream().filter(Turned::changed).toList();
	}

	/**
	 * A chapter as it came back.
	 *
	 * @param lost figures that stood live in it and are nowhere in what came back
	 */
	public record Turned(Chapter chapter, String typed, boolean changed, List<String> lost) {

		public Turned {
			lost = List.copyOf(lost);
		}

	}

	/** A figure that somebody overtyped outside: the table's value stays in the text. */
	public record ByHand(String chapter, String code, String stated, String sheet) {
	}

}
