package org.ziping.submission.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.submission.SealEntry.Stamped;
import org.ziping.submission.Seals;
import org.ziping.submission.SubmissionSheets;

/** The register of stamps of one dossier. */
@Controller
class SealController {

	private final Seals seals;

	private final SubmissionSheets sheets;

	private final Visitors visitors;

	SealController(Seals seals, SubmissionSheets sheets, Visitors visitors) {
		this.seals = seals;
		this.sheets = sheets;
		this.visitors = visitors;
	}

	@GetMapping("/dossiers/{id}/seal")
	String show(@PathVariable String id, @Current Person person, HttpServletRequest request, Model model) {
		this.visitors.require(id, person);
		return page(id, person, request, model);
	}

	@PostMapping("/dossiers/{id}/seal")
	String register(@PathVariable String id,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
			@RequestParam(defaultValue = "1") int copies, @RequestParam(defaultValue = "false") boolean byEye,
			@RequestParam MultipartFile scan, @Current Person person, @Current Actor by, HttpServletRequest request,
			HttpServletResponse response, Model model) throws IOException {
		this.visitors.require(id, person);
		try {
			if (on == null) {
				throw Refusal.of("submission.seal-date");
			}
			this.seals.register(id, new Stamped(on, copies), byEye,
					Objects.requireNonNullElse(scan.getOriginalFilename(), ""), scan.getInputStream(), by);
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("refused", refusal);
			return page(id, person, request, model);
		}
		return Visitors.wantsPart(request) ? page(id, person, request, model) : "redirect:/dossiers/" + id + "/seal";
	}

	private String page(String id, Person person, HttpServletRequest request, Model model) {
		model.addAttribute("sheet", this.sheets.of(id));
		model.addAttribute("entries", this.seals.of(id));
		model.addAttribute("writable", this.seals.mayRegister(id, person.id()));
		return Visitors.view(request, "submission/seal");
	}

}
