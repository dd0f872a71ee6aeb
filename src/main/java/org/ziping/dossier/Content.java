package org.ziping.dossier;

import java.util.List;
import java.util.Optional;

import org.ziping.dossier.spi.ContentPart;

/** All parts of one dossier at one moment, read once, and the scopes within them. */
record Content(List<ContentPart> parts) {

	private static final String TEXT = "report/";

	Manifest all() {
		return Manifest.of(this.parts);
	}

	Manifest section(String section) {
		return Manifest.of(this.parts.stream().filter((part) -> section.equals(part.section())).toList());
	}

	/**
	 * The section's own parts and the text that draws on them; text that does not say
	 * whose material it uses is taken to use everybody's.
	 */
	Manifest recheck(String section) {
		return Manifest
			.of(this.parts.stream().filter((part) -> section.equals(part.section()) || uses(part, section)).toList());
	}

	private static boolean uses(ContentPart part, String section) {
		return part.uses().isEmpty() ? part.key().startsWith(TEXT) : part.uses().contains(section);
	}

	List<ContentPart> in(Area area) {
		return this.parts.stream().filter((part) -> area.covers(part.key())).toList();
	}

	Manifest area(Area area) {
		return Manifest.of(in(area));
	}

	Optional<ContentPart> part(String key) {
		return this.parts.stream().filter((part) -> part.key().equals(key)).findFirst();
	}

}
