package org.ziping.report.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.ziping.dossier.Dossiers;
import org.ziping.indicator.FigureValue;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.report.Reports;

/** The report to be read, with places at which opinions can be pinned. */
@Controller
class ReadingController {

	private final Reports reports;

	private final Dossiers dossiers;

	private final ReportAccess access;

	ReadingController(Reports reports, Dossiers dossiers, ReportAccess access) {
		this.reports = reports;
		this.dossiers = dossiers;
		this.access = access;
	}

	@GetMapping("/dossiers/{id}/report/read")
	String read(@PathVariable String id, @Current Person person, HttpServletRequest request, Model model) {
		this.access.require(id, person);
		Map<String, FigureValue> figures = this.reports.figures(id)
			.stream()
			.collect(Collectors.toMap(FigureValue::code, Function.identity()));
		model.addAttribute("dossier", this.dossiers.get(id));
		model.addAttribute("report", this.reports.of(id));
		model.addAttribute("parts",
				this.reports.printed(id).stream().map((part) -> ReadView.of(part, figures)).toList());
		return ReportAccess.view(request, "report/read");
	}

}
