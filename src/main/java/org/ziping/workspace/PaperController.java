package org.ziping.workspace;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.PaperDecisions;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/**
 * 纸质签批登记: the office records what a leader signed; the leader confirms or objects.
 */
@Controller
class PaperController {

	private final PaperPages pages;

	private final PaperDecisions papers;

	private final Notices notices;

	PaperController(PaperPages pages, PaperDecisions papers, Notices notices) {
		this.pages = pages;
		this.papers = papers;
		this.notices = notices;
	}

	@GetMapping("/tasks/{id}/paper")
	String form(@PathVariable String id, @Current Person person, Model page) {
		this.pages.form(id, person, new PaperForm(), page);
		return "workspace/paper";
	}

	@PostMapping("/tasks/{id}/paper")
	String record(@PathVariable String id, @ModelAttribute("typed") PaperForm form,
			@RequestParam(required = false) MultipartFile scan, @Current Person person, @Current Actor by, Model page,
			RedirectAttributes next, HttpServletResponse response) throws IOException {
		try {
			this.notices.done(this.pages.record(id, form, scan, by), next);
			return "redirect:/";
		}
		catch (RuntimeException ex) {
			Refusal refusal = Refusal.within(ex).stream().findFirst().orElseThrow(() -> ex);
			response.setStatus(HttpStatus.CONFLICT.value());
			page.addAttribute("refused", this.notices.words(refusal));
			this.pages.form(id, person, form, page);
			return "workspace/paper";
		}
	}

	@GetMapping("/dossiers/{id}/paper")
	String said(@PathVariable String id, @Current Person person, Model page) {
		this.pages.recorded(id, person, page);
		return "workspace/papers";
	}

	@PostMapping("/dossiers/{id}/paper/{decision}/confirm")
	String confirm(@PathVariable String id, @PathVariable String decision, @Current Actor by, RedirectAttributes next) {
		this.papers.confirm(decision, by);
		this.notices.ok("workspace.paper.confirmed", next);
		return "redirect:/dossiers/" + id + "/paper";
	}

	@PostMapping("/dossiers/{id}/paper/{decision}/object")
	String object(@PathVariable String id, @PathVariable String decision,
			@RequestParam(defaultValue = "") String reason, @Current Actor by, RedirectAttributes next) {
		try {
			this.papers.object(decision, by, reason);
			this.notices.ok("workspace.paper.objected", next);
		}
		catch (Refusal refusal) {
			this.notices.refused(refusal, next);
		}
		return "redirect:/dossiers/" + id + "/paper";
	}

}
