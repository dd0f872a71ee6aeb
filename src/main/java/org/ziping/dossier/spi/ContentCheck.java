package org.ziping.dossier.spi;

/** Reads the content through when the automatic check runs. */
public interface ContentCheck {

	/**
	 * Checks now, keeps its findings, and says whether no mandatory one is left open.
	 */
	boolean passes(String dossierId);

}
