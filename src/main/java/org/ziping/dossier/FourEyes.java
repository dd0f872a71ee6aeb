package org.ziping.dossier;

import java.util.Objects;
import java.util.Set;

import org.ziping.core.Refusal;

/** Who may not decide because of what they did before: natural persons, not posts. */
final class FourEyes {

	private static final Set<String> DECISIONS = Set.of(Steps.GROUP_CONFIRM, Steps.DEPUTY_APPROVAL,
			Steps.LEADER_APPROVAL);

	private final Roster roster;

	FourEyes(Roster roster) {
		this.roster = roster;
	}

	/** Nobody reviews an area they wrote in. */
	void reviewerWroteNothing(Hearing hearing) {
		if (hearing.is(Steps.GROUP_REVIEW) && hearing.wroteIn(hearing.area(), person(hearing))) {
			throw Refusal.of("dossier.reviewer-wrote", hearing.area().name());
		}
	}

	/** Only the group reviews, and only who was named for it or stands in for them. */
	void reviewerIsInTheGroup(Hearing hearing) {
		if (!hearing.is(Steps.GROUP_REVIEW)) {
			return;
		}
		String member = Objects.requireNonNullElse(hearing.act().actor().onBehalfOf(), person(hearing));
		boolean named = hearing.area().members().contains(member);
		if (!named && !hearing.dossier().group().everybody().contains(member)) {
			throw Refusal.of("dossier.reviewer-not-in-group");
		}
	}

	/** The writer in charge does not confirm for the group. */
	void confirmerIsNotTheWriter(Hearing hearing) {
		if (hearing.is(Steps.GROUP_CONFIRM) && person(hearing).equals(hearing.dossier().drafter())) {
			throw Refusal.of("dossier.four-eyes-confirm");
		}
	}

	/** Who approves last neither wrote it nor confirmed it for the group. */
	void approverIsAThirdPerson(Hearing hearing) {
		if (!hearing.is(Steps.LEADER_APPROVAL)) {
			return;
		}
		boolean confirmed = hearing.agreement(Steps.GROUP_CONFIRM)
			.filter((decision) -> decision.person().equals(person(hearing)))
			.isPresent();
		if (confirmed || person(hearing).equals(hearing.dossier().drafter())) {
			throw Refusal.of("dossier.four-eyes-approve");
		}
	}

	/** Standing in for somebody does not give a second voice on the same version. */
	void nobodyDecidesTwiceByStandingIn(Hearing hearing) {
		if (!DECISIONS.contains(hearing.act().step())) {
			return;
		}
		boolean standsIn = hearing.act().actor().onBehalfOf() != null;
		boolean twice = DECISIONS.stream()
			.filter((step) -> !hearing.is(step))
			.flatMap((step) -> hearing.agreement(step).stream())
			.filter((decision) -> decision.person().equals(person(hearing)))
			.anyMatch((decision) -> standsIn || decision.onBehalfOf() != null);
		if (twice) {
			throw Refusal.of("dossier.stands-in-twice");
		}
	}

	/** Who handed in does not confirm, unless the section is one person. */
	void headDidNotHandIn(Hearing hearing) {
		if (hearing.is(Steps.CONFIRM_CONTRIBUTION) && handedInThemselves(hearing) && !onePerson(hearing.section())) {
			throw Refusal.of("dossier.confirm-own");
		}
	}

	boolean handedInThemselves(Hearing hearing) {
		return person(hearing).equals(hearing.contribution().handedInBy());
	}

	boolean onePerson(String section) {
		return this.roster.ofSection(section).size() == 1;
	}

	private static String person(Hearing hearing) {
		return hearing.act().actor().person();
	}

}
