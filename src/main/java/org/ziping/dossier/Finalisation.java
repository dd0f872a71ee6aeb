package org.ziping.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.ziping.core.Refusal;
import org.ziping.core.Digest;
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

	/** Parts that differ although nobody marked it, or not as it was marked. */
	Set<String> strayKeysIn(Content living) {
		Set<String> stray = new TreeSet<>();
		for (FrozenPart part : this.approved.parts()) {
			boolean same = living.part(part.key()).filter((now) -> reads(now, part)).isPresent();
			if (!same) {
				stray.add(part.key());
			}
		}
		living.parts().stream().map(ContentPart::key).filter(this::isNew).forEach(stray::add);
		return stray;
	}

	private boolean isNew(String key) {
		return this.approved.parts().stream().noneMatch((part) -> part.key().equals(key));
	}

	private boolean reads(ContentPart now, FrozenPart part) {
		if (this.changes.stream().noneMatch((change) -> change.part().equals(part.key()))) {
			return now.digest().equals(part.digest());
		}
		return new String(now.canonical(), StandardCharsets.UTF_8).equals(textOf(part.key()));
	}

	void requireExactly(Content living) {
		Set<String> stray = strayKeysIn(living);
		if (!stray.isEmpty()) {
			throw Refusal.of("dossier.final-differs",
					stray.stream().map((key) -> nameOf(key, living)).collect(Collectors.joining("、")));
		}
	}

	private String nameOf(String key, Content living) {
		return living.part(key)
			.map(ContentPart::name)
			.orElseGet(() -> this.approved.parts()
				.stream()
				.filter((part) -> part.key().equals(key))
				.map(FrozenPart::name)
				.findFirst()
				.orElse(key));
	}

	/** Whether each leader who marked something confirmed exactly that content. */
	static boolean confirmedByAll(List<MarkedChangeRow> marked, List<Decision> decisions, Digest content) {
		return marked.stream()
			.map(MarkedChangeRow::markedBy)
			.distinct()
			.allMatch((leader) -> confirmedBy(leader, decisions, content));
	}

	static boolean confirmedBy(String leader, List<Decision> decisions, Digest content) {
		return decisions.stream()
			.anyMatch((decision) -> decision.step().equals(Steps.CONFIRM_FINAL) && decision.agrees()
					&& decision.person().equals(leader) && decision.digest().equals(content));
	}

}
