package org.ziping.workspace.api;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Person;

/** Lets those read a dossier who may look at its pages. */
@Component
class Readers {

	private final Dossiers dossiers;

	Readers(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	Dossier require(String dossier, Person person) {
		Dossier found = this.dossiers.get(dossier);
		if (!this.dossiers.visibleTo(dossier, person.id())) {
			throw Refusal.of("organisation.not-allowed");
		}
		return found;
	}

}
