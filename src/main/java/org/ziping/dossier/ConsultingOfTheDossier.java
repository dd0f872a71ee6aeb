package org.ziping.dossier;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.routing.Consulting;

/** Counts the answers; the diagram only walks where this points. */
@Service
@Transactional
class ConsultingOfTheDossier implements Consulting {

	private final FilingCabinet cabinet;

	private final Consultations consultations;

	private final AuditTrail trail;

	ConsultingOfTheDossier(FilingCabinet cabinet, Consultations consultations, AuditTrail trail) {
		this.cabinet = cabinet;
		this.consultations = consultations;
		this.trail = trail;
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> seatsToAsk(String consultationId) {
		List<String> open = this.cabinet.seats(consultationId)
			.stream()
			.filter((seat) -> !seat.answered())
			.map(Seat::id)
			.toList();
		boolean inTurn = this.consultations.get(consultationId).kind() == ConsultationKind.IN_TURN;
		return (inTurn && !open.isEmpty()) ? List.of(open.get(0)) : open;
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> people(String seatId) {
		return this.cabinet.seat(seatId).orElseThrow(() -> Refusal.of("dossier.consult-unknown")).people();
	}

	@Override
	@Transactional(readOnly = true)
	public LocalDate due(String consultationId) {
		return this.consultations.get(consultationId).due();
	}

	@Override
	public Verdict conclude(String consultationId) {
		Consultation consultation = this.consultations.get(consultationId);
		Dossier dossier = this.cabinet.lock(consultation.dossier());
		List<Seat> seats = this.cabinet.seats(consultationId);
		boolean objected = seats.stream().anyMatch((seat) -> seat.verdict() == Verdict.RETURN);
		boolean open = seats.stream().anyMatch((seat) -> !seat.answered());
		boolean inTurn = consultation.kind() == ConsultationKind.IN_TURN;
		if (inTurn && open && !objected && seats.stream().anyMatch(Seat::answered)) {
			return Verdict.NEXT;
		}
		if (seats.isEmpty() || (open && !(inTurn && objected))) {
			throw Refusal.of("dossier.consult-incomplete");
		}
		consultation.end(objected ? Consultation.State.OBJECTED : Consultation.State.AGREED);
		this.trail.record(Actor.SYSTEM, dossier.chain(), "conclude consultation", consultation.state().name(), null,
				null, consultation.id());
		return objected ? Verdict.RETURN : Verdict.PASS;
	}

	@Override
	public void stepEnded(String taskId) {
		this.cabinet.consultationsBeside(taskId).stream().filter(Consultation::isOpen).forEach(this.consultations::end);
	}

}
