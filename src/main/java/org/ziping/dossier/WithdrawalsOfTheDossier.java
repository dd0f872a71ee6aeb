package org.ziping.dossier;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.routing.Withdrawals;
import org.ziping.organisation.GuardedByState;

/** Undoes what a pass had settled, and appends that it was taken back. */
@Service
class WithdrawalsOfTheDossier implements Withdrawals {

	/** Joining a loop, freezing and submission stand once they are done. */
	private static final Set<String> STANDS = Set.of(Steps.FORM_GROUP, Steps.CONFIRM_CONTRIBUTION, Steps.DRAFT_REPORT,
			Steps.GROUP_REVIEW, Steps.REVISE, Steps.SECTION_RECHECK, Steps.BIND_VOLUME, Steps.SUBMIT,
			Steps.FINANCE_ACCEPTANCE, Steps.RECORD_RECEIPT);

	private final FilingCabinet cabinet;

	private final Volumes volumes;

	private final AuditTrail trail;

	private final Clock clock;

	private final ApplicationEventPublisher facts;

	WithdrawalsOfTheDossier(FilingCabinet cabinet, Volumes volumes, AuditTrail trail, Clock clock,
			ApplicationEventPublisher facts) {
		this.cabinet = cabinet;
		this.volumes = volumes;
		this.trail = trail;
		this.clock = clock;
		this.facts = facts;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean mayWithdraw(String taskId, String person) {
		return this.cabinet.decisionOn(taskId)
			.filter((decision) -> decision.person().equals(person) && decision.agrees())
			.filter((decision) -> !STANDS.contains(decision.step()))
			.isPresent();
	}

	@Override
	@Transactional
	@GuardedByState
	public void withdraw(String dossierId, String taskId, Actor by, String reason) {
		Dossier dossier = this.cabinet.lock(dossierId);
		dossier.requireOpen();
		Decision decision = decided(dossierId, taskId);
		requireOwn(decision, by);
		if (reason.isBlank()) {
			throw Refusal.of("dossier.withdraw-reason");
		}
		DossierStatus before = dossier.status();
		undo(dossier, decision);
		append(dossier, decision, by, reason);
		if (before != dossier.status()) {
			this.facts.publishEvent(new DossierMoved(dossierId, before, dossier.status()));
		}
	}

	private Decision decided(String dossierId, String taskId) {
		return this.cabinet.decisionOn(taskId)
			.filter((decision) -> decision.dossier().equals(dossierId))
			.orElseThrow(() -> Refusal.of("dossier.withdraw-nothing"));
	}

	private static void requireOwn(Decision decision, Actor by) {
		if (!decision.person().equals(by.person())) {
			throw Refusal.of("dossier.withdraw-own", decision.personName());
		}
		if (!decision.agrees() || STANDS.contains(decision.step())) {
			throw Refusal.of("dossier.withdraw-stands");
		}
	}

	private void undo(Dossier dossier, Decision decision) {
		switch (decision.step()) {
			case Steps.CONTRIBUTE -> this.cabinet.contribution(dossier.id(), String.valueOf(decision.section()))
				.orElseThrow(() -> Refusal.of("dossier.section-unknown"))
				.takeBack();
			case Steps.COMPILE_DATA -> back(dossier, DossierStatus.WRITING, DossierStatus.COMPILING);
			case Steps.GROUP_CONFIRM -> back(dossier, DossierStatus.IN_APPROVAL, DossierStatus.BOUND);
			case Steps.DEPUTY_APPROVAL -> {
				back(dossier, DossierStatus.IN_APPROVAL, DossierStatus.IN_APPROVAL);
				unmark(dossier, decision);
			}
			case Steps.LEADER_APPROVAL -> {
				back(dossier, DossierStatus.FINALISING, DossierStatus.IN_APPROVAL);
				unmark(dossier, decision);
			}
			case Steps.FINALIZE -> {
				if (this.volumes.headInForce(dossier).finalisedFrom() != null) {
					throw Refusal.of("dossier.withdraw-stands");
				}
				back(dossier, DossierStatus.SEALING, DossierStatus.FINALISING);
			}
			default -> {
				// The decision alone counted; taken back, it counts no more.
			}
		}
	}

	private static void back(Dossier dossier, DossierStatus from, DossierStatus to) {
		if (dossier.status() != from) {
			throw Refusal.of("dossier.not-this-step");
		}
		dossier.moveTo(to);
	}

	private void unmark(Dossier dossier, Decision decision) {
		int version = this.volumes.headInForce(dossier).number();
		this.cabinet.markedChanges(dossier.id(), version)
			.stream()
			.filter((change) -> change.markedBy().equals(decision.person()))
			.forEach(this.cabinet::remove);
	}

	private void append(Dossier dossier, Decision decision, Actor by, String reason) {
		this.cabinet.add(new Decision(UUID.randomUUID().toString(), dossier.id(),
				this.cabinet.decisions(dossier.id()).size() + 1L,
				new Decision.Subject(decision.step(), decision.section(), decision.area(), dossier.round(), null,
						decision.digest(), decision.versionNumber()),
				by, decision.post(), new Decision.Said(Verdict.WITHDRAWN, reason, null, false), this.clock.instant()));
		this.trail.record(by, dossier.chain(), decision.step() + " WITHDRAWN",
				(decision.section() != null) ? decision.section() : dossier.id(), decision.digest(), null, reason);
	}

}
