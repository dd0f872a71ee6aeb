package org.ziping.dossier;

/**
 * An evaluation rests, goes on or is ended; heard in the same transaction by who runs it.
 */
public record DossierHalted(String dossierId, Kind kind) {

	/** What happened to it. */
	public enum Kind {

		PAUSED, RESUMED, TERMINATED

	}

}
