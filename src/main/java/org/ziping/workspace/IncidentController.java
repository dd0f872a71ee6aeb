package org.ziping.workspace;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Action;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Units;
import org.ziping.organisation.web.Current;
import org.ziping.process.Incident;
import org.ziping.process.Incidents;

/** What stopped, for the administrator who sets it going again. */
@Controller
class IncidentController {

	private final Incidents incidents;

	private final Dossiers dossiers;

	private final Units units;

	private final People people;

	private final Looking looking;

	private final Notices notices;

	IncidentController(Incidents incidents, Dossiers dossiers, Units units, People people, Looking looking,
			Notices notices) {
		this.incidents = incidents;
		this.dossiers = dossiers;
		this.units = units;
		this.people = people;
		this.looking = looking;
		this.notices = notices;
	}

	/** One line of the list. */
	record Line(Incident incident, String unit, String year, String since) {
	}

	@GetMapping("/incidents")
	String list(@Current Person person, Model page) {
		if (Action.ENGINE_READ.roles().stream().noneMatch((role) -> this.people.holds(person.id(), role))) {
			throw Refusal.of("organisation.not-allowed");
		}
		List<Line> lines = this.incidents.open().stream().map(this::line).toList();
		page.addAttribute("lines", lines);
		return "workspace/incidents";
	}

	@PostMapping("/incidents/{id}/retry")
	String retry(@PathVariable String id, @Current Actor by, RedirectAttributes next) {
		try {
			this.incidents.retry(id, by);
			this.notices.ok("workspace.incident.retried", next);
		}
		catch (Refusal refusal) {
			this.notices.refused(refusal, next);
		}
		return "redirect:/incidents";
	}

	private Line line(Incident incident) {
		Dossier dossier = this.dossiers.get(incident.dossierId());
		return new Line(incident, this.units.get(dossier.unit()).name(), dossier.year().toString(),
				this.looking.moment(incident.since()));
	}

}
