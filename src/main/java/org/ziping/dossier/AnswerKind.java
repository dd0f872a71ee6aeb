package org.ziping.dossier;

/** How an opinion was answered. */
public enum AnswerKind {

	CHANGED, NOT_CHANGED

}
