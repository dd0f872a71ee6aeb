package org.ziping.dossier;

import java.util.List;
import java.util.Set;

import org.ziping.core.Refusal;
import org.ziping.core.Verdict;

/** What has to be true before a step may be passed; a return is always possible. */
final class PassRules {

	private static final Set<String> AFTER_APPROVAL = Set.of(Steps.SEAL, Steps.SUBMIT, Steps.FINANCE_ACCEPTANCE,
			Steps.RECORD_RECEIPT);

	private PassRules() {
	}

	static void groupIsFormedAndAgreed(Hearing hearing) {
		if (!hearing.is(Steps.FORM_GROUP)) {
			return;
		}
		Group group = hearing.dossier().group();
		if (!group.formed()) {
			throw Refusal.of("dossier.group-missing");
		}
		if (hearing.areas().isEmpty() || hearing.areas().stream().anyMatch((area) -> area.members().isEmpty())) {
			throw Refusal.of("dossier.area-without-people");
		}
		if (hearing.contributions().isEmpty()) {
			throw Refusal.of("dossier.no-sections");
		}
		if (!group.agreed()) {
			throw Refusal.of("dossier.group-not-agreed");
		}
	}

	static void everyOpinionAnswered(Hearing hearing) {
		if (!passes(hearing, Steps.REVISE) && !passes(hearing, Steps.DRAFT_REPORT)) {
			return;
		}
		long open = hearing.comments().stream().filter((comment) -> !comment.answered()).count();
		if (open > 0) {
			throw Refusal.of("dossier.opinions-open", open);
		}
	}

	static void everybodyPassedBeforeBinding(Hearing hearing) {
		if (!passes(hearing, Steps.BIND_VOLUME)) {
			return;
		}
		Standing standing = new Standing(hearing.content(), hearing.areas(), hearing.contributions());
		List<String> missing = standing.areasToReview();
		if (hearing.areas().isEmpty() || !missing.isEmpty()) {
			throw Refusal.of("dossier.bind-unreviewed", missing.size());
		}
		List<String> unseen = standing.sectionsToRecheck();
		if (hearing.contributions().isEmpty() || !unseen.isEmpty()) {
			throw Refusal.of("dossier.bind-unchecked", unseen.size());
		}
	}

	static void groupConfirmedBeforeLeaders(Hearing hearing) {
		boolean leaders = passes(hearing, Steps.DEPUTY_APPROVAL) || passes(hearing, Steps.LEADER_APPROVAL);
		if (leaders && hearing.agreement(Steps.GROUP_CONFIRM).isEmpty()) {
			throw Refusal.of("dossier.not-confirmed");
		}
	}

	/** 修改后同意 names at least one change of one's own, and plain agreement none. */
	static void changesAreMarked(Hearing hearing) {
		if (!Steps.MARKING.contains(hearing.act().step()) || !hearing.agrees()) {
			return;
		}
		String person = hearing.act().actor().person();
		boolean marked = hearing.changes().stream().anyMatch((change) -> change.markedBy().equals(person));
		if (hearing.act().verdict() == Verdict.PASS_WITH_CHANGES && !marked) {
			throw Refusal.of("dossier.changes-missing");
		}
		if (hearing.act().verdict() == Verdict.PASS && marked) {
			throw Refusal.of("dossier.changes-marked");
		}
	}

	static void headApproved(Hearing hearing) {
		if (passes(hearing, Steps.FINALIZE) && hearing.agreement(Steps.LEADER_APPROVAL).isEmpty()) {
			throw Refusal.of("dossier.not-approved");
		}
	}

	static void finalFormConfirmed(Hearing hearing) {
		if (!passes(hearing, Steps.FINALIZE) || hearing.changes().isEmpty()) {
			return;
		}
		finalisation(hearing).requireExactly(hearing.content());
		if (!Finalisation.confirmedByAll(hearing.changes(), hearing.decisions(), hearing.content().all().digest())) {
			throw Refusal.of("dossier.final-not-confirmed");
		}
	}

	static Finalisation finalisation(Hearing hearing) {
		return new Finalisation(hearing.volume(), hearing.changes().stream().map(MarkedChangeRow::change).toList());
	}

	/** What leaves is what was approved, or its finalised form. */
	static void versionApproved(Hearing hearing) {
		if (AFTER_APPROVAL.contains(hearing.act().step()) && hearing.agrees()
				&& !Approval.of(hearing.decisions(), hearing.inForce())) {
			throw Refusal.of("dossier.not-approved");
		}
	}

	private static boolean passes(Hearing hearing, String step) {
		return hearing.is(step) && hearing.agrees();
	}

}
