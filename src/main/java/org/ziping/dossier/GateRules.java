package org.ziping.dossier;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.routing.Act;

/** The rules of the gate in the order in which they are asked. */
@Component
class GateRules {

	private final Map<String, GateRule> all = new LinkedHashMap<>();

	private final FourEyes fourEyes;

	private final DossierSettings settings;

	GateRules(FilingCabinet cabinet, Roster roster, Readiness readiness, DossierSettings settings, Clock clock) {
		this.settings = settings;
		this.fourEyes = new FourEyes(roster);
		ConsultationRules consultations = new ConsultationRules(cabinet);
		rule("still-open", GateRules::stillOpen);
		rule("verdict-present", GateRules::verdictPresent);
		rule("step-fits-state", GateRules::stepFitsState);
		rule("content-as-seen", GateRules::contentAsSeen);
		rule("opinion-on-return", GateRules::opinionOnReturn);
		rule("opinion-by-policy", this::opinionByPolicy);
		rule("leader-proves-first", (hearing) -> leaderProvesFirst(hearing, roster));
		rule("paper-by-the-office", new PaperRules(roster, clock)::recordedByTheOffice);
		rule("return-target-valid", GateRules::returnTargetValid);
		rule("return-names-sections", GateRules::returnNamesSections);
		rule("head-did-not-hand-in", this.fourEyes::headDidNotHandIn);
		rule("reviewer-in-the-group", this.fourEyes::reviewerIsInTheGroup);
		rule("reviewer-wrote-nothing", this.fourEyes::reviewerWroteNothing);
		rule("confirmer-not-the-writer", this.fourEyes::confirmerIsNotTheWriter);
		rule("approver-a-third-person", this.fourEyes::approverIsAThirdPerson);
		rule("one-voice-when-standing-in", this.fourEyes::nobodyDecidesTwiceByStandingIn);
		rule("opinions-have-places", GateRules::reviewHasOpinions);
		rule("group-agreed", PassRules::groupIsFormedAndAgreed);
		rule("opinions-answered", PassRules::everyOpinionAnswered);
		rule("everybody-passed", PassRules::everybodyPassedBeforeBinding);
		rule("group-before-leaders", PassRules::groupConfirmedBeforeLeaders);
		rule("changes-marked", PassRules::changesAreMarked);
		rule("head-approved", PassRules::headApproved);
		rule("final-form-confirmed", PassRules::finalFormConfirmed);
		rule("version-approved", PassRules::versionApproved);
		rule("everybody-asked-answered", consultations::everybodyNeededAnswered);
		rule("answer-has-words", consultations::answerHasWords);
		rule("rooms-are-ready", readiness::check);
	}

	private void rule(String name, GateRule rule) {
		this.all.put(name, rule);
	}

	void check(Hearing hearing) {
		this.all.values().forEach((rule) -> rule.check(hearing));
	}

	/** Each by its name, in the order in which they are asked. */
	Map<String, GateRule> named() {
		return this.all;
	}

	FourEyes fourEyes() {
		return this.fourEyes;
	}

	private static void stillOpen(Hearing hearing) {
		if (!Steps.AFTERWARDS.contains(hearing.act().step())) {
			hearing.dossier().requireOpen();
		}
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

	private static void leaderProvesFirst(Hearing hearing, Roster roster) {
		if (Steps.MARKING.contains(hearing.act().step()) && roster.owesProof(hearing.dossier().unit())) {
			throw Refusal.of("dossier.proof-owed");
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
