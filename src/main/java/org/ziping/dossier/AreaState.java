package org.ziping.dossier;

/** What the group said of a review area. */
public enum AreaState {

	/** Nobody has looked yet, or it is to be looked at again. */
	TO_REVIEW,
	/** Passed on the content that was shown. */
	PASSED,
	/** Came back with opinions; passed once each is answered. */
	RETURNED,
	/** Came back, and the reviewer wants to see it again. */
	RETURNED_SEE_AGAIN

}
