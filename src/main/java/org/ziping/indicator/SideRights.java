package org.ziping.indicator;

import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Action;
import org.ziping.organisation.People;
import org.ziping.organisation.Policy;

/**
 * Who scores beside the unit, and when: the group while it reviews the score, none of its
 * writers; the finance bureau while the submission lies with it.
 */
@Component
class SideRights {

	private static final String SCORE = "indicator/score";

	private final Dossiers dossiers;

	private final ScoreRows scores;

	private final People people;

	private final Policy policy;

	SideRights(Dossiers dossiers, ScoreRows scores, People people, Policy policy) {
		this.dossiers = dossiers;
		this.scores = scores;
		this.people = people;
		this.policy = policy;
	}

	void require(String id, ScoreSide side, Actor by) {
		Dossier dossier = this.dossiers.get(id);
		if (side == ScoreSide.FINANCE) {
			this.policy.check(by, Action.FINANCE_ACCEPT, Scope.unit(dossier.unit()), "indicator.side-not-finance");
			requireStatus(dossier, DossierStatus.SUBMITTED, "indicator.side-not-submitted");
			return;
		}
		if (!reviews(id, Objects.requireNonNullElse(by.onBehalfOf(), by.person()))) {
			throw Refusal.of("indicator.side-not-group");
		}
		if (wrote(id, by.person())) {
			throw Refusal.of("indicator.side-wrote");
		}
		requireStatus(dossier, DossierStatus.IN_REVIEW, "indicator.side-not-in-review");
	}

	/** The same question for a page. */
	boolean may(String id, ScoreSide side, String person) {
		Dossier dossier = this.dossiers.get(id);
		return switch (side) {
			case FINANCE -> dossier.status() == DossierStatus.SUBMITTED && isFinance(dossier, person);
			case GROUP -> dossier.status() == DossierStatus.IN_REVIEW && reviews(id, person) && !wrote(id, person);
		};
	}

	/** What the finance bureau is still weighing is nobody else's yet. */
	Set<ScoreSide> visible(String id, String person) {
		Dossier dossier = this.dossiers.get(id);
		return (dossier.status() == DossierStatus.SUBMITTED && !isFinance(dossier, person)) ? Set.of(ScoreSide.GROUP)
				: Set.of(ScoreSide.values());
	}

	private boolean isFinance(Dossier dossier, String person) {
		return this.people.find(person)
			.filter((one) -> this.policy.allows(one, Action.FINANCE_ACCEPT, Scope.unit(dossier.unit())))
			.isPresent();
	}

	private boolean reviews(String id, String person) {
		return this.dossiers.group(id).everybody().contains(person) && this.dossiers.areas(id)
			.stream()
			.anyMatch((area) -> area.covers(SCORE) && area.members().contains(person));
	}

	private boolean wrote(String id, String person) {
		return this.scores.findByDossier(id).stream().anyMatch((row) -> row.given().person().equals(person));
	}

	private static void requireStatus(Dossier dossier, DossierStatus status, String refusal) {
		if (dossier.status() != status) {
			throw Refusal.of(refusal);
		}
	}

}
