package org.ziping.submission.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Person;

/** Who may look into a dossier, and whether a page or a part of one is wanted. */
@Component
class Visitors {

	private final Dossiers dossiers;

	Visitors(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	void require(String dossier, Person person) {
		if (!this.dossiers.visibleTo(dossier, person.id())) {
			throw Refusal.of("organisation.not-allowed");
		}
	}

	static boolean wantsPart(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null;
	}

	static String view(HttpServletRequest request, String page) {
		return wantsPart(request) ? page + " :: part" : page;
	}

}
