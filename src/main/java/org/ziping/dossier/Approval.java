package org.ziping.dossier;

import java.util.List;
import java.util.Optional;

/** Reads from the decisions who agreed to which version. */
final class Approval {

	private Approval() {
	}

	/** The agreement of that step to that version; the last one counts. */
	static Optional<Decision> on(List<Decision> decisions, String step, int version) {
		return decisions.stream()
			.filter((decision) -> decision.on(version) && decision.step().equals(step))
			.reduce((former, later) -> later)
			.filter(Decision::agrees);
	}

	/**
	 * Whether the head agreed to it, or to the version it is the finalised form of.
	 */
	static boolean of(List<Decision> decisions, Version version) {
		Integer from = version.finalisedFrom();
		int approved = (from != null) ? from : version.number();
		boolean both = on(decisions, Steps.GROUP_CONFIRM, approved).isPresent()
				&& on(decisions, Steps.LEADER_APPROVAL, approved).isPresent();
		return both && (from == null || on(decisions, Steps.CONFIRM_FINAL, version.number())
			.filter((confirmed) -> confirmed.digest().equals(version.sm3()))
			.isPresent());
	}

}
