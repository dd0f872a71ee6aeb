package org.ziping.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.ziping.core.Refusal;
import org.ziping.dossier.spi.ContentPart;

/**
 * Makes sure that the final form is the approved version with the marked changes alone.
 */
record Finalisation(Version approved, List<MarkedChange> changes) {

	/** Refuses when the change cannot be made unmistakably in the approved text. */
	void requirePossible(MarkedChange change) {
		String text = textOf(change.part());
		int first = text.indexOf(change.from());
		if (first < 0) {
			throw Refusal.of("dossier.change-not-found", change.from());
		}
		if (text.indexOf(change.from(), first + 1) >= 0) {
			throw Refusal.of("dossier.change-ambiguous", change.from());
		}
	}

	/** The part as it has to read once the changes marked so far are made. */
	String textOf(String key) {
		String text = new String(frozen(key).bytes(), StandardCharsets.UTF_8);
		for (MarkedChange change : this.changes) {
			int at = change.part().equals(key) ? text.indexOf(change.from()) : -1;
			if (at >= 0) {
				text = text.substring(0, at) + change.to() + text.substring(at + change.from().length());
			}
		}
		return text;
	}

	private FrozenPart frozen(String key) {
		return this.approved.parts()
			.stream()
			.filter((part) -> part.key().equals(key))
			.findFirst()
			.orElseThrow(() -> Refusal.of("dossier.change-part-unknown"));
	}

	/** Names of parts that differ although nobody marked it, or not as it was marked. */
	Set<String> strayIn(Content living) {
		Set<String> stray = new TreeSet<>();
		for (FrozenPart part : this.approved.parts()) {
			boolean same = living.part(part.key()).filter((now) -> reads(now, textOf(part.key()))).isPresent();
			if (!same) {
				stray.add(part.name());
			}
		}
		living.parts().stream().filter((now) -> isNew(now.key())).forEach((now) -> stray.add(now.name()));
		return stray;
	}

	private boolean isNew(String key) {
		return this.approved.parts().stream().noneMatch((part) -> part.key().equals(key));
	}

	private static boolean reads(ContentPart part, String text) {
		return new String(part.canonical(), StandardCharsets.UTF_8).equals(text);
	}

	void requireExactly(Content living) {
		Set<String> stray = strayIn(living);
		if (!stray.isEmpty()) {
			throw Refusal.of("dossier.final-differs", String.join("、", stray));
		}
	}

}
