package org.ziping.dossier;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.routing.Conclusions;
import org.ziping.dossier.spi.ContentCheck;
import org.ziping.organisation.GuardedByState;

/** Concludes what loops leave open: never PASS where somebody was not asked. */
@Service
@Transactional
class ConclusionsOfTheDossier implements Conclusions {

	private final FilingCabinet cabinet;

	private final Contents contents;

	private final Volumes volumes;

	private final ObjectProvider<ContentCheck> checks;

	private final AuditTrail trail;

	private final ApplicationEventPublisher facts;

	ConclusionsOfTheDossier(FilingCabinet cabinet, Contents contents, Volumes volumes,
			ObjectProvider<ContentCheck> checks, AuditTrail trail, ApplicationEventPublisher facts) {
		this.cabinet = cabinet;
		this.contents = contents;
		this.volumes = volumes;
		this.checks = checks;
		this.trail = trail;
		this.facts = facts;
	}

	@Override
	public Verdict concludeContributions(String dossierId) {
		Dossier dossier = this.cabinet.lock(dossierId);
		requireState(dossier, DossierStatus.COLLECTING);
		List<Contribution> contributions = this.cabinet.contributions(dossierId);
		if (contributions.stream().anyMatch((one) -> one.state() == ContributionState.RETURNED)) {
			return conclude(dossier, Verdict.RETURN, DossierStatus.COLLECTING, "contributions");
		}
		Standing standing = standing(dossierId);
		if (contributions.isEmpty() || !standing.allConfirmed()) {
			throw Refusal.of("dossier.contributions-incomplete");
		}
		return conclude(dossier, Verdict.PASS, DossierStatus.COMPILING, "contributions");
	}

	@Override
	public Verdict concludeReview(String dossierId) {
		Dossier dossier = this.cabinet.lock(dossierId);
		requireState(dossier, DossierStatus.IN_REVIEW);
		Standing standing = standing(dossierId);
		if (standing.areas().stream().anyMatch(Area::returned)) {
			dossier.reviewed();
			return conclude(dossier, Verdict.RETURN, DossierStatus.REVISING, "review");
		}
		if (standing.areas().isEmpty() || !standing.areasToReview().isEmpty()) {
			throw Refusal.of("dossier.review-incomplete");
		}
		dossier.reviewed();
		return conclude(dossier, Verdict.PASS, DossierStatus.RECHECKING, "review");
	}

	@Override
	public Verdict concludeRecheck(String dossierId) {
		Dossier dossier = this.cabinet.lock(dossierId);
		requireState(dossier, DossierStatus.RECHECKING);
		Standing standing = standing(dossierId);
		if (standing.contributions().stream().anyMatch((one) -> one.state() == ContributionState.OBJECTED)) {
			return conclude(dossier, Verdict.RETURN, DossierStatus.REVISING, "recheck");
		}
		if (standing.contributions().isEmpty() || !standing.sectionsToRecheck().isEmpty()) {
			throw Refusal.of("dossier.recheck-incomplete");
		}
		return conclude(dossier, Verdict.PASS, DossierStatus.RECHECKING, "recheck");
	}

	@Override
	public Verdict check(String dossierId) {
		Dossier dossier = this.cabinet.lock(dossierId);
		requireState(dossier, DossierStatus.IN_REVIEW);
		// Every room looks, so that all findings stand there at once.
		boolean passes = this.checks.orderedStream()
			.map((room) -> room.passes(dossierId))
			.toList()
			.stream()
			.allMatch(Boolean::booleanValue);
		if (passes) {
			return conclude(dossier, Verdict.PASS, DossierStatus.IN_REVIEW, "check");
		}
		return dossier.reviewedBefore() ? conclude(dossier, Verdict.REVISE, DossierStatus.REVISING, "check")
				: conclude(dossier, Verdict.DRAFT, DossierStatus.WRITING, "check");
	}

	@Override
	@GuardedByState
	public Version freeze(String dossierId, Actor by) {
		Dossier dossier = this.cabinet.lock(dossierId);
		requireState(dossier, DossierStatus.RECHECKING);
		Version version = this.volumes.freeze(dossier, this.contents.of(dossierId), by.person(), null);
		dossier.moveTo(DossierStatus.BOUND);
		this.trail.record(by, dossier.chain(), "freeze", String.valueOf(version.number()), null, version.sm3(), "");
		this.facts.publishEvent(new DossierMoved(dossierId, DossierStatus.RECHECKING, DossierStatus.BOUND));
		return version;
	}

	@Override
	public void close(String dossierId) {
		Dossier dossier = this.cabinet.lock(dossierId);
		if (dossier.status() == DossierStatus.CLOSED) {
			return;
		}
		requireState(dossier, DossierStatus.SUBMITTED);
		Version version = this.volumes.inForce(dossier);
		List<Decision> decisions = this.cabinet.decisions(dossierId);
		boolean received = List.of(Steps.FINANCE_ACCEPTANCE, Steps.RECORD_RECEIPT)
			.stream()
			.anyMatch((step) -> Approval.on(decisions, step, version.number()).isPresent());
		if (!received) {
			throw Refusal.of("dossier.not-received");
		}
		conclude(dossier, Verdict.PASS, DossierStatus.CLOSED, "close");
	}

	private static void requireState(Dossier dossier, DossierStatus wanted) {
		dossier.requireOpen();
		if (dossier.status() != wanted) {
			throw Refusal.of("dossier.not-this-step");
		}
	}

	private Standing standing(String dossier) {
		return new Standing(this.contents.of(dossier), this.cabinet.areas(dossier),
				this.cabinet.contributions(dossier));
	}

	private Verdict conclude(Dossier dossier, Verdict verdict, DossierStatus next, String what) {
		DossierStatus before = dossier.status();
		dossier.moveTo(next);
		Digest none = null;
		this.trail.record(Actor.SYSTEM, dossier.chain(), "conclude " + what, verdict.name(), none, none, next.name());
		if (before != next) {
			this.facts.publishEvent(new DossierMoved(dossier.id(), before, next));
		}
		return verdict;
	}

}
