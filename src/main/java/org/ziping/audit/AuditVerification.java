package org.ziping.audit;

import java.util.List;

/** What reading the whole trail showed: how much was read and what is broken first. */
public record AuditVerification(long chains, long entries, List<Break> breaks) {

	public AuditVerification {
		breaks = List.copyOf(breaks);
	}

	public boolean isSound() {
		return this.breaks.isEmpty();
	}

	/** The first broken place of one chain. */
	public record Break(String chain, long number, Kind kind) {

	}

	/** How a chain may be broken. */
	public enum Kind {

		/** The entry does not say what was digested. */
		ALTERED,
		/** The number that should stand here is missing. */
		MISSING,
		/** The entry is not bound to the one before it. */
		UNBOUND,
		/** Written anew up to here, fitting in itself: another place knows otherwise. */
		REWRITTEN,
		/** Entries after the last one are gone, or the chain's head was changed. */
		CUT

	}

}
