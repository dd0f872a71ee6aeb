package org.ziping.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.spi.Amender;
import org.ziping.organisation.GuardedByState;

/** From 修改后同意 to the final form: mark, make, show the difference, confirm. */
@Service
@Transactional
public class FinalChanges {

	private final FilingCabinet cabinet;

	private final Contents contents;

	private final Volumes volumes;

	private final Roster roster;

	private final ObjectProvider<Amender> amenders;

	private final AuditTrail trail;

	private final Clock clock;

	FinalChanges(FilingCabinet cabinet, Contents contents, Volumes volumes, Roster roster,
			ObjectProvider<Amender> amenders, AuditTrail trail, Clock clock) {
		this.cabinet = cabinet;
		this.contents = contents;
		this.volumes = volumes;
		this.roster = roster;
		this.amenders = amenders;
		this.trail = trail;
		this.clock = clock;
	}

	/** A leader marks a passage of the bound volume that is to read differently. */
	@GuardedByState
	public void mark(String id, Actor leader, MarkedChange change) {
		Dossier dossier = beingApproved(id, leader);
		Version version = this.volumes.inForce(dossier);
		List<MarkedChangeRow> marked = this.cabinet.markedChanges(id, version.number());
		finalisation(version, marked).requirePossible(change);
		this.cabinet.add(new MarkedChangeRow(UUID.randomUUID().toString(), id, version.number(), marked.size(), change,
				leader.person(), this.clock.instant()));
		this.trail.record(leader, dossier.chain(), "mark_change", change.part(), version.sm3(), null,
				change.from() + " -> " + change.to());
	}

	/** Takes one's own marks back, as long as nothing was decided. */
	@GuardedByState
	public void unmark(String id, Actor leader) {
		Dossier dossier = beingApproved(id, leader);
		Version version = this.volumes.inForce(dossier);
		this.cabinet.markedChanges(id, version.number())
			.stream()
			.filter((change) -> change.markedBy().equals(leader.person()))
			.forEach(this.cabinet::remove);
		this.trail.record(leader, dossier.chain(), "unmark_changes", id, version.sm3(), null, "");
	}

	private Dossier beingApproved(String id, Actor leader) {
		Dossier dossier = this.cabinet.lock(id);
		dossier.requireOpen();
		String post = (leader.onBehalfOf() != null) ? leader.onBehalfOf() : leader.person();
		boolean head = this.roster.heads(post, dossier.unit());
		if (!head && !this.roster.leadsInCharge(post, dossier.unit())) {
			throw Refusal.of("dossier.only-leaders-mark");
		}
		boolean late = !head && alreadyApprovedInCharge(dossier);
		if (dossier.status() != DossierStatus.IN_APPROVAL || late) {
			throw Refusal.of("dossier.not-this-step");
		}
		return dossier;
	}

	/** What the head has before him must not grow behind his back. */
	private boolean alreadyApprovedInCharge(Dossier dossier) {
		Integer version = dossier.versionInForce();
		return version != null
				&& Approval.on(this.cabinet.decisions(dossier.id()), Steps.DEPUTY_APPROVAL, version).isPresent();
	}

	/**
	 * The changes marked on the version in force, or on the one it is the final form of.
	 */
	@Transactional(readOnly = true)
	public List<MarkedChange> marked(String id) {
		Integer number = this.cabinet.get(id).versionInForce();
		if (number == null) {
			return List.of();
		}
		Version version = this.volumes.get(id, number);
		int approved = (version.finalisedFrom() != null) ? version.finalisedFrom() : number;
		return this.cabinet.markedChanges(id, approved).stream().map(MarkedChangeRow::change).toList();
	}

	/** Makes the marked changes word for word where they are not made yet. */
	@GuardedByState
	public void make(String id, Actor by) {
		Dossier dossier = finalising(id);
		if (!this.roster.inFinanceOffice(by.person(), dossier.unit())) {
			throw Refusal.of("dossier.not-finance-office");
		}
		Version version = this.volumes.inForce(dossier);
		List<MarkedChangeRow> marked = this.cabinet.markedChanges(id, version.number());
		Set<String> stray = finalisation(version, marked).strayKeysIn(this.contents.of(id));
		marked.stream()
			.map(MarkedChangeRow::change)
			.filter((change) -> stray.contains(change.part()))
			.forEach((change) -> amend(id, change, by));
		this.cabinet.flush();
	}

	private void amend(String id, MarkedChange change, Actor by) {
		boolean made = this.amenders.orderedStream()
			.anyMatch((room) -> room.amend(id, change.part(), change.from(), change.to(), by));
		if (!made) {
			throw Refusal.of("dossier.change-by-hand", change.from());
		}
	}

	/**
	 * One tap of a leader who marked something on the difference between the approved and
	 * the final form.
	 */
	@GuardedByState
	public void confirm(String id, Actor leader) {
		Dossier dossier = finalising(id);
		Version version = this.volumes.inForce(dossier);
		List<MarkedChangeRow> marked = this.cabinet.markedChanges(id, version.number());
		if (marked.stream().noneMatch((change) -> change.markedBy().equals(leader.person()))) {
			throw Refusal.of("dossier.confirmed-by-marker");
		}
		Content living = this.contents.of(id);
		finalisation(version, marked).requireExactly(living);
		Digest digest = living.all().digest();
		dossier.confirmFinal(digest);
		this.cabinet.add(new Decision(UUID.randomUUID().toString(), id, this.cabinet.decisions(id).size() + 1L,
				new Decision.Subject(Steps.CONFIRM_FINAL, null, null, dossier.round(), null, digest,
						this.volumes.nextNumber(id)),
				leader, post(id, version, leader), new Decision.Said(Verdict.PASS, null, null, false),
				this.clock.instant()));
		this.trail.record(leader, dossier.chain(), Steps.CONFIRM_FINAL, id, version.sm3(), digest, "");
	}

	/**
	 * Whether the living content is the approved version with the marked changes alone.
	 */
	@Transactional(readOnly = true)
	public boolean made(String id) {
		Dossier dossier = this.cabinet.get(id);
		if (dossier.status() != DossierStatus.FINALISING) {
			return false;
		}
		Version version = this.volumes.inForce(dossier);
		List<MarkedChangeRow> marked = this.cabinet.markedChanges(id, version.number());
		return finalisation(version, marked).strayKeysIn(this.contents.of(id)).isEmpty();
	}

	/**
	 * Whether what stands there now is what every leader who marked something confirmed.
	 */
	@Transactional(readOnly = true)
	public boolean confirmed(String id) {
		return waitingFor(id).isEmpty();
	}

	/** The leaders whose tap on the difference is still missing. */
	@Transactional(readOnly = true)
	public List<String> waitingFor(String id) {
		Integer number = this.cabinet.get(id).versionInForce();
		if (number == null) {
			return List.of();
		}
		List<MarkedChangeRow> marked = this.cabinet.markedChanges(id, number);
		if (marked.isEmpty()) {
			return List.of();
		}
		Digest living = this.contents.of(id).all().digest();
		List<Decision> decisions = this.cabinet.decisions(id);
		return marked.stream()
			.map(MarkedChangeRow::markedBy)
			.distinct()
			.filter((leader) -> !Finalisation.confirmedBy(leader, decisions, living))
			.toList();
	}

	/** The post in which that leader agreed to the version with changes. */
	private String post(String id, Version version, Actor leader) {
		return this.cabinet.decisions(id)
			.stream()
			.filter((decision) -> decision.on(version.number()) && Steps.MARKING.contains(decision.step()))
			.filter((decision) -> decision.person().equals(leader.person()) && decision.agrees())
			.map(Decision::post)
			.reduce((former, later) -> later)
			.orElse("");
	}

	private Dossier finalising(String id) {
		Dossier dossier = this.cabinet.lock(id);
		dossier.requireOpen();
		if (dossier.status() != DossierStatus.FINALISING) {
			throw Refusal.of("dossier.not-this-step");
		}
		return dossier;
	}

	private static Finalisation finalisation(Version version, List<MarkedChangeRow> marked) {
		return new Finalisation(version, marked.stream().map(MarkedChangeRow::change).toList());
	}

}
