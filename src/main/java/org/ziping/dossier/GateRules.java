package org.ziping.dossier;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.routing.Act;

/** The rules of the gate in the order in which they are asked. */
@Component
class GateRules {

	private final List<GateRule> all;

	private final FourEyes fourEyes;

	private final DossierSettings settings;

	GateRules(FilingCabinet cabinet, Roster roster, Readiness readiness, DossierSettings settings, Clock clock) {
		this.settings = settings;
		this.fourEyes = new FourEyes(roster);
		ConsultationRules consultations = new ConsultationRules(cabinet);
		this.all = List.of(GateRules::stillOpen, GateRules::verdictPresent, GateRules::stepFitsState,
				GateRules::contentAsSeen, GateRules::opinionOnReturn, this::opinionByPolicy,
				new PaperRules(roster, clock)::recordedByTheOffice, GateRules::returnTargetValid,
				GateRules::returnNamesSections, this.fourEyes::headDidNotHandIn, this.fourEyes::reviewerIsInTheGroup,
				this.fourEyes::reviewerWroteNothing, this.fourEyes::confirmerIsNotTheWriter,
				this.fourEyes::approverIsAThirdPerson, this.fourEyes::nobodyDecidesTwiceByStandingIn,
				GateRules::reviewHasOpinions, PassRules::groupIsFormedAndAgreed, PassRules::everyOpinionAnswered,
				PassRules::everybodyPassedBeforeBinding, PassRules::groupConfirmedBeforeLeaders,
				PassRules::changesAreMarked, PassRules::headApproved, PassRules::finalFormConfirmed,
				PassRules::versionApproved, consultations::everybodyNeededAnswered, consultations::answerHasWords,
				readiness::check);
	}

	void check(Hearing hearing) {
		this.all.forEach((rule) -> rule.check(hearing));
	}

	FourEyes fourEyes() {
		return this.fourEyes;
	}

	private static void stillOpen(Hearing hearing) {
		hearing.dossier().requireOpen();
	}

	private static void verdictPresent(Hearing hearing) {
		Verdict verdict = hearing.act().verdict();
		if (verdict == null) {
			throw Refusal.of("dossier.verdict-missing");
		}
		if (!hearing.rule().allows(verdict)) {
			throw Refusal.of("dossier.verdict-not-here." + verdict.name());
		}
	}

	private static void stepFitsState(Hearing hearing) {
		if (!hearing.rule().when().isEmpty() && !hearing.rule().when().contains(hearing.dossier().status())) {
			throw Refusal.of("dossier.not-this-step");
		}
	}

	private static void contentAsSeen(Hearing hearing) {
		String seen = hearing.act().contentDigest();
		if (seen == null || seen.isBlank()) {
			throw Refusal.of("dossier.digest-missing");
		}
		if (!seen.strip().equals(hearing.now().toString())) {
			throw Refusal.of("dossier.content-changed");
		}
	}

	private static void opinionOnReturn(Hearing hearing) {
		Act act = hearing.act();
		boolean pinned = hearing.is(Steps.GROUP_REVIEW) && !Pinned.of(act, "").isEmpty();
		if (act.returns() && !act.hasOpinion() && !pinned) {
			throw Refusal.of("dossier.opinion-missing");
		}
	}

	private void opinionByPolicy(Hearing hearing) {
		if (this.settings.opinionRequired().contains(hearing.act().step()) && !hearing.act().hasOpinion()) {
			throw Refusal.of("dossier.opinion-required");
		}
	}

	private static void returnTargetValid(Hearing hearing) {
		if (!hearing.act().returns() || hearing.rule().returnsHome()) {
			return;
		}
		String target = Returns.target(hearing.act());
		if (target.isEmpty()) {
			throw Refusal.of("dossier.return-target-missing");
		}
		if (!hearing.rule().returns().contains(target)) {
			throw Refusal.of("dossier.return-target-unknown");
		}
	}

	private static void returnNamesSections(Hearing hearing) {
		Act act = hearing.act();
		if (!act.returns() || !Returns.target(act).equals(Steps.CONTRIBUTE)) {
			return;
		}
		if (act.returnedSections().isEmpty()) {
			throw Refusal.of("dossier.return-sections-missing");
		}
		List<String> known = hearing.contributions().stream().map(Contribution::section).toList();
		if (!known.containsAll(act.returnedSections())) {
			throw Refusal.of("dossier.section-unknown");
		}
	}

	private static void reviewHasOpinions(Hearing hearing) {
		if (hearing.is(Steps.GROUP_REVIEW)
				&& hearing.act().comments().stream().anyMatch((one) -> one.anchor().isBlank())) {
			throw Refusal.of("dossier.comment-place");
		}
	}

}
