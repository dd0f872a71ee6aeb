package org.ziping.document;

/**
 * A heading of one of the four levels of an official document; its number stands in its
 * text.
 */
public record Heading(int level, String text) implements Block {

	public static final int DEEPEST = 4;

	public Heading {
		if (level < 1 || level > DEEPEST) {
			throw new IllegalArgumentException("An official document has headings of levels 1 to 4, not " + level);
		}
		text = Wording.line(text);
	}

}
