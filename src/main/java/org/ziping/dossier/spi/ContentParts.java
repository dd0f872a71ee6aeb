package org.ziping.dossier.spi;

import java.util.List;

/**
 * Hands in the parts of the content that a room keeps, so that they can be digested and
 * frozen without the dossier understanding them.
 */
public interface ContentParts {

	/** The parts as they stand now; never null, keys unique over all rooms. */
	List<ContentPart> of(String dossierId);

}
