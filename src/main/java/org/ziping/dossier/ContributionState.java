package org.ziping.dossier;

/** The life of one section's contribution. */
public enum ContributionState {

	NOT_STARTED, FILLING, HANDED_IN, RETURNED, CONFIRMED, AGREED, OBJECTED;

	/** The section's turn to write. */
	public boolean open() {
		return this == NOT_STARTED || this == FILLING || this == RETURNED;
	}

}
