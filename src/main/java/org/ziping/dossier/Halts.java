package org.ziping.dossier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Action;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.People;
import org.ziping.organisation.Policy;
import org.ziping.organisation.Units;
import org.ziping.core.Scope;

/** 暂停, 恢复, 终止: for the finance bureau that asked for the evaluation. */
@Service
@Transactional
public class Halts {

	private final FilingCabinet cabinet;

	private final Policy policy;

	private final People people;

	private final Units units;

	private final AuditTrail trail;

	private final ApplicationEventPublisher facts;

	Halts(FilingCabinet cabinet, Policy policy, People people, Units units, AuditTrail trail,
			ApplicationEventPublisher facts) {
		this.cabinet = cabinet;
		this.policy = policy;
		this.people = people;
		this.units = units;
		this.trail = trail;
		this.facts = facts;
	}

	@Transactional(readOnly = true)
	public boolean mayHalt(String id, String person) {
		String bureau = this.units.financeBureauOf(this.cabinet.get(id).unit()).code();
		return this.policy.allows(this.people.get(person), Action.CAMPAIGN_OPEN, Scope.unit(bureau));
	}

	@GuardedByState
	public void pause(String id, String reason, Actor by) {
		Dossier dossier = held(id, reason, by);
		dossier.requireOpen();
		dossier.pause(true);
		tell(dossier, DossierHalted.Kind.PAUSED, reason, by);
	}

	@GuardedByState
	public void resume(String id, String reason, Actor by) {
		Dossier dossier = held(id, reason, by);
		dossier.pause(false);
		tell(dossier, DossierHalted.Kind.RESUMED, reason, by);
	}

	/** For good: what was written stays to be read, and no turn is left. */
	@GuardedByState
	public void terminate(String id, String reason, Actor by) {
		Dossier dossier = held(id, reason, by);
		dossier.terminate();
		tell(dossier, DossierHalted.Kind.TERMINATED, reason, by);
	}

	private Dossier held(String id, String reason, Actor by) {
		Dossier dossier = this.cabinet.lock(id);
		if (by.isSystem() || !mayHalt(id, by.person())) {
			throw Refusal.of("dossier.halt-by-finance");
		}
		if (reason.isBlank()) {
			throw Refusal.of("dossier.halt-reason");
		}
		return dossier;
	}

	private void tell(Dossier dossier, DossierHalted.Kind kind, String reason, Actor by) {
		this.cabinet.flush();
		this.trail.record(by, dossier.chain(), "halt " + kind, dossier.id(), null, null, reason);
		this.facts.publishEvent(new DossierHalted(dossier.id(), kind));
	}

}
