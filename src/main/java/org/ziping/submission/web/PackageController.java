package org.ziping.submission.web;

import java.math.BigDecimal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.submission.Rescores;
import org.ziping.submission.SubmissionPackage;
import org.ziping.submission.SubmissionSheets;
import org.ziping.submission.Submissions;
import org.ziping.submission.Volumes;

/** What leaves the unit, as the unit and its finance bureau see it. */
@Controller
class PackageController {

	private final SubmissionSheets sheets;

	private final Submissions submissions;

	private final Rescores rescores;

	private final Volumes volumes;

	private final Visitors visitors;

	PackageController(SubmissionSheets sheets, Submissions submissions, Rescores rescores, Volumes volumes,
			Visitors visitors) {
		this.sheets = sheets;
		this.submissions = submissions;
		this.rescores = rescores;
		this.volumes = volumes;
		this.visitors = visitors;
	}

	@GetMapping("/dossiers/{id}/package")
	String show(@PathVariable String id, @Current Person person, HttpServletRequest request, Model model) {
		this.visitors.require(id, person);
		return page(id, person, request, model);
	}

	@GetMapping("/dossiers/{id}/package.zip")
	ResponseEntity<Resource> zip(@PathVariable String id, @Current Person person) {
		this.visitors.require(id, person);
		SubmissionPackage sent = this.submissions.latest(id).orElseThrow(() -> Refusal.of("submission.not-submitted"));
		return Downloads.of(this.volumes.title(id) + ".zip", "application/zip",
				new FileSystemResource(this.submissions.file(sent)));
	}

	@PostMapping("/dossiers/{id}/rescore")
	String rescore(@PathVariable String id, @RequestParam(defaultValue = "") String points,
			@RequestParam(defaultValue = "") String reason, @Current Person person, @Current Actor by,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		this.visitors.require(id, person);
		try {
			this.rescores.score(id, number(points), reason, by);
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("refused", refusal);
			model.addAttribute("typedPoints", points);
			model.addAttribute("typedReason", reason);
			return page(id, person, request, model);
		}
		return Visitors.wantsPart(request) ? page(id, person, request, model) : "redirect:/dossiers/" + id + "/package";
	}

	private static BigDecimal number(@Nullable String typed) {
		try {
			return new BigDecimal((typed != null && typed.length() < 20) ? typed.strip() : "");
		}
		catch (NumberFormatException ex) {
			throw Refusal.of("submission.rescore-points");
		}
	}

	private String page(String id, Person person, HttpServletRequest request, Model model) {
		model.addAttribute("sheet", this.sheets.of(id));
		model.addAttribute("mayScore", this.rescores.mayScore(id, person.id()));
		return Visitors.view(request, "submission/leaving");
	}

}
