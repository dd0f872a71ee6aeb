package org.ziping.workspace.compare;

/** Words that stayed, went or came. */
public record Stretch(Fate fate, String words) {

	/** What became of the words. */
	public enum Fate {

		STAYED, WENT, CAME

	}

}
