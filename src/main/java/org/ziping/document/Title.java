package org.ziping.document;

/** The title of a part inside a document, set like the title of the document itself. */
public record Title(String text) implements Block {

	public Title {
		text = Wording.line(text);
	}

}
