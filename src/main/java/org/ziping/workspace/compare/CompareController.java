package org.ziping.workspace.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Version;
import org.ziping.organisation.Person;
import org.ziping.organisation.Units;
import org.ziping.organisation.web.Current;
import org.ziping.submission.VersionDifferences;

/** Any two bound versions: figures, text and evidence, part by part. */
@Controller
class CompareController {

	private final Dossiers dossiers;

	private final Units units;

	private final VersionDifferences versions;

	CompareController(Dossiers dossiers, Units units, VersionDifferences versions) {
		this.dossiers = dossiers;
		this.units = units;
		this.versions = versions;
	}

	/** A part that reads differently. */
	record Part(String name, List<List<Stretch>> lines) {
	}

	@GetMapping("/dossiers/{id}/compare")
	String show(@PathVariable String id, @RequestParam(required = false) @Nullable Integer from,
			@RequestParam(required = false) @Nullable Integer to, @Current Person person, Model page) {
		if (!this.dossiers.visibleTo(id, person.id())) {
			throw Refusal.of("organisation.not-allowed");
		}
		Dossier dossier = this.dossiers.get(id);
		List<Version> all = this.dossiers.versions(id);
		page.addAttribute("dossier", dossier);
		page.addAttribute("unit", this.units.get(dossier.unit()));
		page.addAttribute("versions", all);
		if (all.size() > 1) {
			int later = (to != null) ? to : all.get(all.size() - 1).number();
			int former = (from != null) ? from : all.get(all.size() - 2).number();
			page.addAttribute("from", former);
			page.addAttribute("to", later);
			page.addAttribute("parts", parts(id, former, later));
		}
		return "workspace/compare";
	}

	private List<Part> parts(String id, int from, int to) {
		return this.versions.between(id, from, to)
			.stream()
			.map((one) -> new Part(one.part(),
					one.lines().stream().map((line) -> WordDifferences.between(line.before(), line.after())).toList()))
			.toList();
	}

}
