package org.ziping.submission;

import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.dossier.Decision;
import org.ziping.dossier.DossierMoved;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;

/**
 * Follows the dossier in its own transaction: no submission without its package, no
 * closing without its receipt.
 */
@Component
class SubmissionMoves {

	private final Submissions submissions;

	private final Receipts receipts;

	private final Dossiers dossiers;

	SubmissionMoves(Submissions submissions, Receipts receipts, Dossiers dossiers) {
		this.submissions = submissions;
		this.receipts = receipts;
		this.dossiers = dossiers;
	}

	@EventListener
	void on(DossierMoved moved) {
		if (moved.to() == DossierStatus.SUBMITTED) {
			this.submissions.submit(moved.dossierId(), who(moved.dossierId()));
		}
		else if (moved.to() == DossierStatus.CLOSED) {
			last(moved.dossierId(), Receipts.STEP)
				.ifPresent((decision) -> this.receipts.issue(moved.dossierId(), decision));
		}
	}

	private Actor who(String dossier) {
		return last(dossier, Submissions.STEP)
			.map((decision) -> new Actor(decision.person(), decision.personName(), decision.onBehalfOf(), null))
			.orElse(Actor.SYSTEM);
	}

	private Optional<Decision> last(String dossier, String step) {
		return this.dossiers.decisions(dossier)
			.stream()
			.filter((decision) -> decision.step().equals(step) && ApprovedContent.agrees(decision))
			.reduce((former, later) -> later);
	}

}
