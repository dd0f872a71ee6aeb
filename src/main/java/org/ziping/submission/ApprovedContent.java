package org.ziping.submission;

import java.util.List;
import java.util.Optional;

import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Version;

/**
 * Compares what is about to leave with what the head agreed to, or confirmed as its final
 * form.
 */
record ApprovedContent(Version version, List<Decision> decisions) {

	void require() {
		boolean same = approval().filter((decision) -> decision.digest().equals(this.version.sm3())).isPresent();
		if (!same || !new FrozenContent(this.version).isIntact()) {
			throw Refusal.of("submission.not-approved");
		}
	}

	private Optional<Decision> approval() {
		String step = (this.version.finalisedFrom() == null) ? "leader_approval" : "confirm_final";
		return last(step);
	}

	/** The last decision of that step on this version, where it agrees. */
	Optional<Decision> last(String step) {
		return on(this.version.number()).stream()
			.filter((decision) -> decision.step().equals(step))
			.reduce((former, later) -> later)
			.filter(ApprovedContent::agrees);
	}

	/** Who decided on this version, or on the one it is the final form of. */
	List<Decision> all() {
		Integer from = this.version.finalisedFrom();
		return this.decisions.stream()
			.filter((decision) -> decision.versionNumber() != null
					&& (decision.versionNumber() == this.version.number() || decision.versionNumber().equals(from)))
			.toList();
	}

	private List<Decision> on(int number) {
		return this.decisions.stream()
			.filter((decision) -> decision.versionNumber() != null && decision.versionNumber() == number)
			.toList();
	}

	static boolean agrees(Decision decision) {
		return decision.verdict() == Verdict.PASS || decision.verdict() == Verdict.PASS_WITH_CHANGES;
	}

}
