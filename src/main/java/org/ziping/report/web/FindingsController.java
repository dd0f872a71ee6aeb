package org.ziping.report.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.inspection.Stage;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.report.Noted;
import org.ziping.report.Reports;

/** What the automatic check says of the report, and who answers for what stays. */
@Controller
@RequestMapping("/dossiers/{id}/report/findings")
class FindingsController {

	private final Reports reports;

	private final Dossiers dossiers;

	private final ReportAccess access;

	FindingsController(Reports reports, Dossiers dossiers, ReportAccess access) {
		this.reports = reports;
		this.dossiers = dossiers;
		this.access = access;
	}

	@GetMapping
	String list(@PathVariable String id, @Current Person person, HttpServletRequest request, Model model) {
		this.access.require(id, person);
		return page(id, person, request, model, null, "");
	}

	@PostMapping("/{fingerprint}/waive")
	String waive(@PathVariable String id, @PathVariable String fingerprint, @RequestParam String reason,
			@Current Person person, @Current Actor by, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		this.access.require(id, person);
		try {
			this.reports.waive(id, fingerprint, reason, by);
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(id, person, request, model, refusal, fingerprint);
		}
		return ReportAccess.wantsPart(request) ? page(id, person, request, model, null, "")
				: "redirect:/dossiers/" + id + "/report/findings";
	}

	private String page(String id, Person person, HttpServletRequest request, Model model, @Nullable Refusal refused,
			String at) {
		List<Noted> findings = this.reports.findings(id, Stage.BINDING);
		model.addAttribute("dossier", this.dossiers.get(id));
		model.addAttribute("mandatory", findings.stream().filter(Noted::isMandatory).toList());
		model.addAttribute("advisory", findings.stream().filter((noted) -> !noted.isMandatory()).toList());
		model.addAttribute("open", findings.stream().filter(Noted::isOpen).count());
		model.addAttribute("waivable", this.reports.waivable(id, person.id()));
		model.addAttribute("refused", refused);
		model.addAttribute("refusedAt", at);
		return ReportAccess.view(request, "report/findings");
	}

}
