package org.ziping.workspace.api;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.ziping.core.Actor;
import org.ziping.inspection.Level;
import org.ziping.inspection.Stage;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.report.Noted;
import org.ziping.report.Reports;

/** What the check found in a report, and letting one finding stand with a reason. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{id}/findings", produces = "application/json")
@Tag(name = "findings", description = "workspace.api.findings")
class FindingResource {

	private final Reports reports;

	private final Readers readers;

	FindingResource(Reports reports, Readers readers) {
		this.reports = reports;
		this.readers = readers;
	}

	@GetMapping
	@Operation(summary = "workspace.api.findings.all")
	List<FindingLine> all(@PathVariable String id, @RequestParam(defaultValue = "WRITING") Stage stage,
			@Current Person person, HttpServletRequest request) {
		this.readers.require(id, person);
		boolean english = request.getHeader("Accept-Language") != null
				&& request.getLocale().getLanguage().equals("en");
		Locale words = english ? Locale.ENGLISH : Locale.ROOT;
		return this.reports.findings(id, stage).stream().map((noted) -> FindingLine.of(noted, words)).toList();
	}

	@PostMapping(path = "/{fingerprint}/waiver", consumes = "application/json")
	@Operation(summary = "workspace.api.findings.waive")
	Waived waive(@PathVariable String id, @PathVariable String fingerprint, @RequestBody Waived reason,
			@Current Person person, @Current Actor by) {
		this.readers.require(id, person);
		this.reports.waive(id, fingerprint, String.valueOf(reason.reason()), by);
		return reason;
	}

	/** Why a finding may stand. */
	record Waived(String reason) {
	}

	/** One finding as a sentence. */
	record FindingLine(String code, Level level, String sentence, String chapter, String place, String quote,
			@Nullable String read, @Nullable String expected, String fingerprint, boolean open) {

		static FindingLine of(Noted noted, Locale words) {
			return new FindingLine(noted.finding().code(), noted.finding().level(), noted.finding().sentence(words),
					noted.chapter(), noted.finding().place(), noted.finding().quote(), noted.finding().read(),
					noted.finding().expected(), noted.finding().fingerprint(), noted.isOpen());
		}

	}

}
