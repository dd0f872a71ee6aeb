package org.ziping.dossier.spi;

import org.ziping.core.Actor;

/** Makes a leader's marked change in the living content, word for word. */
public interface Amender {

	/** Replaces the passage in that part; false when the part is another room's. */
	boolean amend(String dossierId, String part, String from, String to, Actor by);

}
