package org.ziping.dossier;

/** What a leader has said of a decision that was recorded in his name. */
public enum PaperState {

	WAITING, CONFIRMED, OBJECTED

}
