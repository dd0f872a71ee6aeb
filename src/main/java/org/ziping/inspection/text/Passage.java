package org.ziping.inspection.text;

import java.util.ArrayList;
import java.util.List;

/** One paragraph, heading or table row, cleaned, and the headings above it. */
public record Passage(int index, Kind kind, int level, String raw, String text, String place, List<String> path) {

	/** What a passage is. */
	public enum Kind {

		HEADING, PARAGRAPH, ROW

	}

	public boolean isHeading() {
		return this.kind == Kind.HEADING;
	}

	/** Whether a heading above it holds one of the words. */
	public boolean isUnder(String... words) {
		for (String heading : this.path) {
			for (String word : words) {
				if (heading.contains(word)) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Whole sentences: never cut at a semicolon, for operands stand on both its sides.
	 */
	public List<String> sentences() {
		List<String> sentences = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < this.text.length(); i++) {
			if ("。！？!?".indexOf(this.text.charAt(i)) >= 0) {
				sentences.add(this.text.substring(from, i + 1));
				from = i + 1;
			}
		}
		if (from < this.text.length()) {
			sentences.add(this.text.substring(from));
		}
		return sentences;
	}

	/** The sentence around a position, to be quoted. */
	public String around(int position) {
		int at = 0;
		for (String sentence : sentences()) {
			at += sentence.length();
			if (position < at) {
				return sentence;
			}
		}
		return this.text;
	}

}
