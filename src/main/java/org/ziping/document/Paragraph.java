package org.ziping.document;

/** Running text; in a document each line feed inside it begins a paragraph of its own. */
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
