package org.ziping.workspace;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Person;
import org.ziping.organisation.Units;
import org.ziping.organisation.web.Current;

/** The evaluations that one may see, and everything about one of them. */
@Controller
class DossierController {

	private final Dossiers dossiers;

	private final Units units;

	private final DossierPages pages;

	private final Looking looking;

	DossierController(Dossiers dossiers, Units units, DossierPages pages, Looking looking) {
		this.dossiers = dossiers;
		this.units = units;
		this.pages = pages;
		this.looking = looking;
	}

	/** One line of the list. */
	record Line(Dossier dossier, String unit) {
	}

	@GetMapping("/dossiers")
	String list(@Current Person person, Model page) {
		List<Line> lines = this.dossiers.all()
			.stream()
			.filter((dossier) -> this.dossiers.visibleTo(dossier.id(), person.id()))
			.map((dossier) -> new Line(dossier, this.units.get(dossier.unit()).name()))
			.toList();
		page.addAttribute("lines", lines);
		return "workspace/dossiers";
	}

	@GetMapping("/dossiers/{id}")
	String show(@PathVariable String id, @Current Person person, Model page) {
		this.looking.at(id, person, page);
		this.pages.fill(id, person, page);
		return "workspace/dossier";
	}

}
