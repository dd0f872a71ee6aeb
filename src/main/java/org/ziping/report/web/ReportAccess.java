package org.ziping.report.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Person;

/** Who may look at a report, and whether they asked for a page or a part of one. */
@Component
class ReportAccess {

	private final Dossiers dossiers;

	ReportAccess(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	void require(String dossier, Person person) {
		if (!this.dossiers.visibleTo(dossier, person.id())) {
			throw Refusal.of("organisation.not-allowed");
		}
	}

	static boolean wantsPart(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null
				&& request.getHeader("HX-History-Restore-Request") == null;
	}

	static String view(HttpServletRequest request, String template) {
		return wantsPart(request) ? template + " :: part" : template;
	}

}
