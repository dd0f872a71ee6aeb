package org.ziping.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ziping.core.Refusal;

/**
 * A step waits for the people it has to ask; they answer in words where words are asked.
 */
final class ConsultationRules {

	private final FilingCabinet cabinet;

	ConsultationRules(FilingCabinet cabinet) {
		this.cabinet = cabinet;
	}

	void everybodyNeededAnswered(Hearing hearing) {
		String task = hearing.act().taskId();
		if (task == null || hearing.act().returns()) {
			return;
		}
		List<Consultation> open = this.cabinet.consultationsBeside(task)
			.stream()
			.filter((one) -> one.isOpen() && one.needed())
			.toList();
		if (!open.isEmpty()) {
			throw Refusal.of("dossier.consult-open",
					open.stream().map(Consultation::question).collect(Collectors.joining("；")));
		}
	}

	void answerHasWords(Hearing hearing) {
		Optional<Consultation> asked = hearing.seat().map(Seat::consultation).flatMap(this.cabinet::consultation);
		if (hearing.is(Steps.CONSULT) && asked.isEmpty()) {
			throw Refusal.of("dossier.consult-unknown");
		}
		boolean opinion = asked.filter((one) -> one.kind() == ConsultationKind.OPINION).isPresent();
		if (opinion && !hearing.act().hasOpinion()) {
			throw Refusal.of("dossier.consult-words");
		}
	}

}
