package org.ziping.dossier.routing;

import org.ziping.core.Actor;
import org.ziping.core.Verdict;
import org.ziping.dossier.Version;

/**
 * What follows from what was said in a loop, and the other turns that the dossier itself
 * decides.
 */
public interface Conclusions {

	/** PASS when every section's contribution is confirmed, RETURN when one came back. */
	Verdict concludeContributions(String dossierId);

	/** PASS when every area holds a valid pass, RETURN when one came back. */
	Verdict concludeReview(String dossierId);

	/** PASS when every section agreed to the current content, RETURN when one objects. */
	Verdict concludeRecheck(String dossierId);

	/** PASS, or DRAFT before the first review and REVISE after it. */
	Verdict check(String dossierId);

	/** Freezes what stands there now as the next version. */
	Version freeze(String dossierId, Actor by);

	/** Ends it: from now on it is only read. */
	void close(String dossierId);

}
