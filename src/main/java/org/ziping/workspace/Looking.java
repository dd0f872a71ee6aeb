package org.ziping.workspace;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Person;
import org.ziping.organisation.Units;

/** Lets those look who may, and begins their page. */
@Component
class Looking {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Dossiers dossiers;

	private final Units units;

	private final Clock clock;

	Looking(Dossiers dossiers, Units units, Clock clock) {
		this.dossiers = dossiers;
		this.units = units;
		this.clock = clock;
	}

	Dossier at(String id, Person person, Model page) {
		require(id, person.id());
		Dossier dossier = this.dossiers.get(id);
		page.addAttribute("dossier", dossier);
		page.addAttribute("unit", this.units.get(dossier.unit()));
		page.addAttribute("person", person.id());
		return dossier;
	}

	void require(String id, String person) {
		if (!this.dossiers.visibleTo(id, person)) {
			throw Refusal.of("organisation.not-allowed");
		}
	}

	String moment(Instant at) {
		return MOMENT.format(at.atZone(this.clock.getZone()));
	}

	/** The whole page, or what another page shows within itself. */
	static String view(HttpServletRequest request, String template) {
		return (request.getHeader("HX-Request") != null) ? template + " :: part" : template;
	}

}
