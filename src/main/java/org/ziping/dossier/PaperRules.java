package org.ziping.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.ziping.core.Refusal;
import org.ziping.core.Verdict;

/** What may be recorded from paper in somebody's name, and by whom. */
final class PaperRules {

	static final Set<String> ON_PAPER = Set.of(Steps.GROUP_CONFIRM, Steps.DEPUTY_APPROVAL, Steps.LEADER_APPROVAL);

	private final Roster roster;

	private final Clock clock;

	PaperRules(Roster roster, Clock clock) {
		this.roster = roster;
		this.clock = clock;
	}

	void recordedByTheOffice(Hearing hearing) {
		PaperSigned.of(hearing.act()).ifPresent((paper) -> check(hearing, paper));
	}

	private void check(Hearing hearing, PaperSigned paper) {
		if (!ON_PAPER.contains(hearing.act().step())) {
			throw Refusal.of("dossier.paper-not-here");
		}
		if (hearing.act().verdict() == Verdict.PASS_WITH_CHANGES) {
			throw Refusal.of("dossier.paper-no-changes");
		}
		if (!this.roster.inOffice(paper.by().person(), hearing.dossier().unit())) {
			throw Refusal.of("dossier.paper-by-office");
		}
		if (paper.by().person().equals(hearing.dossier().drafter())) {
			throw Refusal.of("dossier.paper-by-writer");
		}
		if (paper.on().isAfter(LocalDate.now(this.clock)) || paper.on().isBefore(frozenOn(hearing))) {
			throw Refusal.of("dossier.paper-date");
		}
	}

	private LocalDate frozenOn(Hearing hearing) {
		return LocalDate.ofInstant(hearing.inForce().frozenAt(), this.clock.getZone());
	}

}
