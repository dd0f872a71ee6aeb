package org.ziping.dossier;

import java.time.LocalDate;
import java.util.List;

import org.ziping.core.Refusal;

/** Whom somebody asks beside their step, how, what, and until when. */
public record Asking(ConsultationKind kind, List<String> people, String question, boolean needed, LocalDate due) {

	private static final int MOST = 20;

	private static final int LONGEST = 1000;

	public Asking {
		people = people.stream().filter((person) -> !person.isBlank()).distinct().toList();
		question = question.strip();
		needed = needed || kind.alwaysNeeded();
		if (people.isEmpty() || people.size() > MOST) {
			throw Refusal.of("dossier.consult-people", MOST);
		}
		if (question.isEmpty() || question.length() > LONGEST) {
			throw Refusal.of("dossier.consult-question");
		}
		if (kind == ConsultationKind.DELEGATED && people.size() > 1) {
			throw Refusal.of("dossier.consult-one");
		}
	}

	/** One seat for all where any of them will do, else one for each. */
	List<List<String>> seats() {
		return (this.kind == ConsultationKind.ANY) ? List.of(this.people) : this.people.stream().map(List::of).toList();
	}

}
