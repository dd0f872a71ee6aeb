package org.ziping.web.trail;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.audit.AuditEntries.Asked;
import org.ziping.audit.Protection;
import org.ziping.audit.Verifications;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;
import org.ziping.organisation.Action;
import org.ziping.organisation.Policy;
import org.ziping.organisation.web.Current;

/** 审计记录: the auditor searches, verifies and takes a copy. */
@Controller
class TrailController {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final TrailSearch search;

	private final TrailFiles files;

	private final TrailWords words;

	private final Verifications verifications;

	private final Protection protection;

	private final Policy policy;

	TrailController(TrailSearch search, TrailFiles files, TrailWords words, Verifications verifications,
			Protection protection, Policy policy) {
		this.search = search;
		this.files = files;
		this.words = words;
		this.verifications = verifications;
		this.protection = protection;
		this.policy = policy;
	}

	@GetMapping("/audit")
	String page(@Current Actor reader, @ModelAttribute("asked") TrailForm form, Model page) {
		this.policy.check(reader, Action.AUDIT_READ, Scope.EVERYWHERE);
		List<TrailSearch.Line> lines = this.search.lines(form);
		page.addAttribute("lines", lines.stream().limit(TrailSearch.PAGE).toList());
		page.addAttribute("more", lines.size() > TrailSearch.PAGE);
		page.addAttribute("acts", this.words.acts());
		page.addAttribute("protection", this.protection.level());
		page.addAttribute("state", this.verifications.state().orElse(null));
		return "web/trail/list";
	}

	@PostMapping("/audit/verification")
	String verify(@Current Actor by) {
		this.policy.check(by, Action.AUDIT_VERIFY, Scope.EVERYWHERE);
		this.verifications.begin(by);
		return "redirect:/audit";
	}

	/** Asked again and again while one is running. */
	@GetMapping("/audit/verification")
	String verification(@Current Actor reader, Model page) {
		this.policy.check(reader, Action.AUDIT_READ, Scope.EVERYWHERE);
		page.addAttribute("state", this.verifications.state().orElse(null));
		return "web/trail/verification :: state";
	}

	@PostMapping("/audit/files")
	void file(@Current Actor by, TrailForm form, @RequestParam String kind, HttpServletResponse response)
			throws IOException {
		Asked asked = this.search.asked(form).orElseThrow(() -> Refusal.of("audit.no-dossier"));
		boolean workbook = kind.equals("xlsx");
		this.files.note(by, asked, workbook ? "xlsx" : "csv");
		response.setContentType(workbook ? XLSX : "text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(workbook ? "audit.xlsx" : "audit.csv").build().toString());
		if (workbook) {
			response.getOutputStream().write(this.files.xlsx(asked));
			return;
		}
		this.files.csv(asked, response.getOutputStream());
	}

}
