package org.ziping.dossier;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.core.PlainWords;
import org.ziping.core.Refusal;

/** Who may write now: the section while it fills, the finance office while it writes. */
@Component
class WritingRights {

	private static final Set<DossierStatus> FINANCE_WRITES = EnumSet.of(DossierStatus.COMPILING, DossierStatus.WRITING,
			DossierStatus.REVISING);

	private static final Set<DossierStatus> GROUP_READS = EnumSet.of(DossierStatus.IN_REVIEW, DossierStatus.RECHECKING);

	private final FilingCabinet cabinet;

	private final Roster roster;

	WritingRights(FilingCabinet cabinet, Roster roster) {
		this.cabinet = cabinet;
		this.roster = roster;
	}

	void require(Dossier dossier, String person, Writer as, @Nullable String section) {
		dossier.requireOpen();
		if (as == Writer.SECTION) {
			requireSection(dossier, person, Objects.requireNonNull(section, "a section writes"));
		}
		else {
			requireFinance(dossier, person);
		}
	}

	/** «代 某某» in the name, so that whatever shows who wrote shows in whose place. */
	Actor standing(Actor by, String unit, @Nullable String section) {
		if (by.onBehalfOf() != null) {
			return by;
		}
		return this.roster.inPlaceOf(by.person(), unit, section)
			.map((principal) -> new Actor(by.person(),
					PlainWords.say("dossier.in-place-of", by.name(), principal.name()), principal.id(), by.address()))
			.orElse(by);
	}

	private void requireSection(Dossier dossier, String person, String section) {
		if (!this.roster.writesFor(person, section)) {
			throw Refusal.of("dossier.not-your-section");
		}
		if (dossier.status() != DossierStatus.COLLECTING) {
			throw locked(dossier);
		}
		Contribution contribution = this.cabinet.contribution(dossier.id(), section)
			.orElseThrow(() -> Refusal.of("dossier.section-unknown"));
		if (!contribution.state().open()) {
			throw Refusal.of("dossier.contribution-handed-in");
		}
	}

	private void requireFinance(Dossier dossier, String person) {
		if (!this.roster.inFinanceOffice(person, dossier.unit())) {
			throw Refusal.of("dossier.not-finance-office");
		}
		if (!FINANCE_WRITES.contains(dossier.status()) && !finalising(dossier)) {
			throw locked(dossier);
		}
	}

	/** What the head marked has to be written by somebody; the gate compares it. */
	private boolean finalising(Dossier dossier) {
		Integer version = dossier.versionInForce();
		return dossier.status() == DossierStatus.FINALISING && version != null
				&& !this.cabinet.markedChanges(dossier.id(), version).isEmpty();
	}

	private static Refusal locked(Dossier dossier) {
		if (GROUP_READS.contains(dossier.status())) {
			return Refusal.of("dossier.in-review");
		}
		return (dossier.versionInForce() != null) ? Refusal.of("dossier.bound") : Refusal.of("dossier.not-writable");
	}

}
