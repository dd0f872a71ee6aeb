package org.ziping.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.routing.Act;

/**
 * That a decision was signed on paper: by whom it was recorded, when it was signed, and
 * where the scan lies.
 */
record PaperSigned(Actor by, LocalDate on, String scan) {

	/** Present where the office records what a leader signed. */
	static Optional<PaperSigned> of(Act act) {
		Map<String, String> fields = act.fields();
		String recorder = fields.get(Act.RECORDED_BY);
		if (recorder == null) {
			return Optional.empty();
		}
		String scan = Objects.requireNonNullElse(fields.get(Act.PAPER_SCAN), "");
		if (scan.isBlank()) {
			throw Refusal.of("dossier.paper-scan");
		}
		Actor by = Actor.of(recorder, Objects.requireNonNullElse(fields.get(Act.RECORDED_NAME), recorder));
		return Optional.of(new PaperSigned(by, date(fields.get(Act.PAPER_SIGNED_ON)), scan));
	}

	private static LocalDate date(@org.jspecify.annotations.Nullable String typed) {
		try {
			return LocalDate.parse(Objects.requireNonNullElse(typed, "").strip());
		}
		catch (DateTimeParseException notADate) {
			throw Refusal.of("dossier.paper-date");
		}
	}

}
