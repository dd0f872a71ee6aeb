package org.ziping.workspace;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Refusal;
import org.ziping.dossier.Area;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** What a reviewer looks at: the parts of the area, and what was said of them before. */
@Controller
class MaterialController {

	private final Dossiers dossiers;

	private final Looking looking;

	private final DecisionViews decisions;

	private final CommentViews comments;

	MaterialController(Dossiers dossiers, Looking looking, DecisionViews decisions, CommentViews comments) {
		this.dossiers = dossiers;
		this.looking = looking;
		this.decisions = decisions;
		this.comments = comments;
	}

	@GetMapping("/dossiers/{id}/material")
	String show(@PathVariable String id, @RequestParam String area, @Current Person person, HttpServletRequest request,
			Model page) {
		this.looking.at(id, person, page);
		Area shown = this.dossiers.areas(id)
			.stream()
			.filter((one) -> one.code().equals(area))
			.findFirst()
			.orElseThrow(() -> Refusal.of("dossier.area-unknown"));
		List<Decision> said = this.dossiers.decisions(id).stream().filter((one) -> area.equals(one.area())).toList();
		page.addAttribute("area", shown);
		page.addAttribute("addresses", addresses(id, shown));
		page.addAttribute("changed", changed(id, area));
		page.addAttribute("decisions", this.decisions.of(id, said));
		page.addAttribute("opinions", this.comments.of(id, (comment) -> area.equals(comment.area())));
		return Looking.view(request, "workspace/material");
	}

	/**
	 * What reads differently from what the group saw last, by key, in the order of the
	 * material.
	 */
	private Map<String, String> changed(String id, String area) {
		Set<String> keys = this.dossiers.changedParts(id, area);
		Map<String, String> changed = new LinkedHashMap<>();
		this.dossiers.parts(id)
			.stream()
			.filter((part) -> keys.contains(part.key()))
			.forEach((part) -> changed.put(part.key(), part.name()));
		return changed;
	}

	private Set<String> addresses(String id, Area area) {
		String dossier = "/dossiers/" + id;
		Set<String> addresses = new LinkedHashSet<>();
		for (String part : area.parts()) {
			switch (part.replaceFirst("^(indicator/[a-z]+|[a-z]+).*$", "$1")) {
				case "indicator/section" -> this.dossiers.contributions(id)
					.forEach((one) -> addresses.add(dossier + "/sections/" + one.section() + "/items"));
				case "indicator/sheet" -> addresses.add(dossier + "/sheet");
				case "indicator/score" -> addresses.add(dossier + "/scores");
				case "evidence" -> addresses.add(dossier + "/evidence");
				case "report" -> addresses.add(dossier + "/report/read");
				default -> {
				}
			}
		}
		return addresses;
	}

}
