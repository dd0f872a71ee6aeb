package org.ziping.dossier.routing;

import java.util.List;

/**
 * Over whom the loops of a diagram run. Never null, the same within a transaction, and a
 * copy.
 */
public interface Turns {

	/** Sections that have to hand in, or hand in again. */
	List<String> sectionsToRedo(String dossierId);

	/** Areas without a valid pass on the current content. */
	List<String> areasToReview(String dossierId);

	/** Sections that have not agreed to what stands there now. */
	List<String> sectionsToRecheck(String dossierId);

	/** Who may review that area: its people, without those who wrote in it. */
	List<String> reviewers(String dossierId, String area);

}
