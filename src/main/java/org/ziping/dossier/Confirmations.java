package org.ziping.dossier;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a leader's single tap beside the steps of the diagram. */
@Service
@Transactional(readOnly = true)
public class Confirmations {

	private final FilingCabinet cabinet;

	private final FinalChanges changes;

	private final PaperDecisions papers;

	private final Circulations circulations;

	Confirmations(FilingCabinet cabinet, FinalChanges changes, PaperDecisions papers, Circulations circulations) {
		this.circulations = circulations;
		this.cabinet = cabinet;
		this.changes = changes;
		this.papers = papers;
	}

	/** What is to be agreed to, and of which dossier. */
	public record Asked(Dossier dossier, Kind kind) {
	}

	/**
	 * The group and its plan, the final form of what was agreed to with changes, what the
	 * office recorded from paper, or what was sent to read.
	 */
	public enum Kind {

		GROUP, FINAL, PAPER, CIRCULATED

	}

	public List<Asked> askedOf(String person) {
		List<Asked> asked = new ArrayList<>();
		this.cabinet.ledAndNotAgreed(person).forEach((dossier) -> asked.add(new Asked(dossier, Kind.GROUP)));
		this.cabinet.finalisingMarkedBy(person)
			.stream()
			.filter((dossier) -> this.changes.made(dossier.id())
					&& this.changes.waitingFor(dossier.id()).contains(person))
			.forEach((dossier) -> asked.add(new Asked(dossier, Kind.FINAL)));
		this.papers.waitingFor(person)
			.stream()
			.map(PaperRecord::dossier)
			.distinct()
			.forEach((dossier) -> asked.add(new Asked(this.cabinet.get(dossier), Kind.PAPER)));
		this.circulations.unreadBy(person)
			.stream()
			.map(Circulated::dossier)
			.distinct()
			.forEach((dossier) -> asked.add(new Asked(this.cabinet.get(dossier), Kind.CIRCULATED)));
		return asked;
	}

}
