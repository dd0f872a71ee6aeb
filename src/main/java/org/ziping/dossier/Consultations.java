package org.ziping.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.GuardedByState;

/** Asking people beside a step, and taking the question back (取消加签). */
@Service
@Transactional
public class Consultations {

	private final FilingCabinet cabinet;

	private final Roster roster;

	private final AuditTrail trail;

	private final Clock clock;

	private final ApplicationEventPublisher facts;

	Consultations(FilingCabinet cabinet, Roster roster, AuditTrail trail, Clock clock,
			ApplicationEventPublisher facts) {
		this.cabinet = cabinet;
		this.roster = roster;
		this.trail = trail;
		this.clock = clock;
		this.facts = facts;
	}

	/** Called by who has the step; whoever holds it was asked before. */
	@GuardedByState
	public String ask(String id, String task, Asking asking, Actor by) {
		Dossier dossier = this.cabinet.lock(id);
		dossier.requireOpen();
		requireSensible(dossier, task, asking, by);
		Consultation consultation = new Consultation(UUID.randomUUID().toString(), id, task, asking, by,
				this.clock.instant());
		this.cabinet.add(consultation);
		int place = 0;
		for (List<String> people : asking.seats()) {
			this.cabinet.add(new Seat(UUID.randomUUID().toString(), consultation, place++, people));
		}
		this.cabinet.flush();
		this.trail.record(by, dossier.chain(), "consult " + asking.kind(), task, null, null,
				String.join(",", asking.people()) + " " + asking.question());
		this.facts.publishEvent(new ConsultationAsked(id, consultation.id()));
		return consultation.id();
	}

	private void requireSensible(Dossier dossier, String task, Asking asking, Actor by) {
		if (asking.people().contains(by.person()) || asking.people().contains(by.onBehalfOf())) {
			throw Refusal.of("dossier.consult-oneself");
		}
		if (asking.due().isBefore(LocalDate.now(this.clock))) {
			throw Refusal.of("dossier.consult-due");
		}
		Group group = dossier.group();
		for (String person : asking.people()) {
			if (!this.roster.mayLookInto(person, dossier.unit()) && !group.everybody().contains(person)) {
				throw Refusal.of("dossier.consult-stranger", person);
			}
		}
		boolean asked = beside(task).stream()
			.filter((other) -> other.kind() == asking.kind() && other.state() != Consultation.State.CANCELLED)
			.flatMap((other) -> seats(other.id()).stream())
			.anyMatch((seat) -> seat.people().stream().anyMatch(asking.people()::contains));
		if (asked) {
			throw Refusal.of("dossier.consult-twice");
		}
	}

	/** Who asked takes the question back; what was said so far stays. */
	@GuardedByState
	public void cancel(String consultationId, Actor by) {
		Consultation consultation = get(consultationId);
		Dossier dossier = this.cabinet.lock(consultation.dossier());
		if (!consultation.askedBy().equals(by.person())) {
			throw Refusal.of("dossier.consult-own", consultation.askedName());
		}
		if (!consultation.isOpen()) {
			throw Refusal.of("dossier.consult-over");
		}
		end(consultation);
		this.trail.record(by, dossier.chain(), "consult CANCELLED", consultation.task(), null, null,
				consultation.question());
	}

	void end(Consultation consultation) {
		consultation.end(Consultation.State.CANCELLED);
		this.cabinet.flush();
		this.facts.publishEvent(new ConsultationCancelled(consultation.dossier(), consultation.id()));
	}

	@Transactional(readOnly = true)
	public List<Consultation> beside(String task) {
		return this.cabinet.consultationsBeside(task);
	}

	@Transactional(readOnly = true)
	public List<Consultation> of(String dossier) {
		return this.cabinet.consultations(dossier);
	}

	@Transactional(readOnly = true)
	public List<Seat> seats(String consultation) {
		return this.cabinet.seats(consultation);
	}

	@Transactional(readOnly = true)
	public Optional<Consultation> ofSeat(String seat) {
		return this.cabinet.seat(seat).map(Seat::consultation).map(this::get);
	}

	@Transactional(readOnly = true)
	public Consultation get(String id) {
		return this.cabinet.consultation(id).orElseThrow(() -> Refusal.of("dossier.consult-unknown"));
	}

}
