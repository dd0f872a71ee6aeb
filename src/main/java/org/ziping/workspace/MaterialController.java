package org.ziping.workspace;

import java.util.List;

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

	private final MaterialViews material;

	private final DecisionViews decisions;

	private final CommentViews comments;

	MaterialController(Dossiers dossiers, Looking looking, MaterialViews material, DecisionViews decisions,
			CommentViews comments) {
		this.dossiers = dossiers;
		this.looking = looking;
		this.material = material;
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
		page.addAttribute("addresses", this.material.addresses(id, shown));
		page.addAttribute("changed", this.material.look(id, shown, person.id()));
		page.addAttribute("found", this.material.found(id, shown));
		page.addAttribute("decisions", this.decisions.of(id, said));
		page.addAttribute("opinions", this.comments.of(id, (comment) -> area.equals(comment.area())));
		return Looking.view(request, "workspace/material");
	}

}
