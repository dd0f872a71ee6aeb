package org.ziping.workspace;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.ziping.dossier.Dossiers;
import org.ziping.dossier.FinalChanges;
import org.ziping.dossier.FrozenPart;

/** What was marked, and how far its making is. */
@Component
class FinalViews {

	private final FinalChanges changes;

	private final Dossiers dossiers;

	FinalViews(FinalChanges changes, Dossiers dossiers) {
		this.changes = changes;
		this.dossiers = dossiers;
	}

	/** One marked passage, by the name of its part. */
	record Mark(String part, String from, String to) {
	}

	void fill(String dossier, Model page) {
		Map<String, String> names = this.dossiers.inForce(dossier)
			.map((version) -> version.parts()
				.stream()
				.collect(Collectors.toMap(FrozenPart::key, FrozenPart::name, (first, second) -> first)))
			.orElse(Map.of());
		List<Mark> marks = this.changes.marked(dossier)
			.stream()
			.map((change) -> new Mark(names.getOrDefault(change.part(), change.part()), change.from(), change.to()))
			.toList();
		page.addAttribute("marks", marks);
		page.addAttribute("made", this.changes.made(dossier));
		page.addAttribute("confirmed", this.changes.confirmed(dossier));
	}

}
