package org.ziping.document;

/** Running text; a line feed inside it stays a line break inside one paragraph. */
public record Paragraph(String text, Setting setting) implements Block {

	public Paragraph {
		text = Wording.clean(text).strip();
	}

	/** Running text with its first line indented. */
	public Paragraph(String text) {
		this(text, Setting.BODY);
	}

	/** Where the text of a paragraph stands on its lines. */
	public enum Setting {

		BODY, FLUSH, CENTRED, RIGHT

	}

}
