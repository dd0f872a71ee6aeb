package org.ziping.dossier;

import org.ziping.core.Refusal;

/** A leader's wording: in this part, this passage becomes that one. */
public record MarkedChange(String part, String from, String to) {

	public MarkedChange {
		if (from.isBlank() || from.equals(to)) {
			throw Refusal.of("dossier.change-empty");
		}
	}

}
