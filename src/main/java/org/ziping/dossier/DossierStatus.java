package org.ziping.dossier;

/** How far a dossier is, and with that what may be written in it. */
public enum DossierStatus {

	PREPARING, COLLECTING, COMPILING, WRITING, IN_REVIEW, REVISING, RECHECKING, BOUND, IN_APPROVAL, FINALISING, SEALING,
	SUBMITTED, CLOSED, TERMINATED

}
