package org.ziping.report.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.report.ChapterText;
import org.ziping.report.Reports;
import org.ziping.report.web.EditorViews.Unsaved;

/** The editor: chapter by chapter, nothing that was typed is lost. */
@Controller
@RequestMapping("/dossiers/{id}/report")
class ReportController {

	private static final String CHANGED = "report-changed";

	private final Reports reports;

	private final EditorViews views;

	private final ReportAccess access;

	ReportController(Reports reports, EditorViews views, ReportAccess access) {
		this.reports = reports;
		this.views = views;
		this.access = access;
	}

	@GetMapping
	String show(@PathVariable String id, @Current Person person, HttpServletRequest request, Model model) {
		this.access.require(id, person);
		this.views.fill(model, id, person, null);
		return ReportAccess.view(request, "report/editor");
	}

	/** The live figures as they are now, for a page that has been open for a while. */
	@GetMapping(path = "/figures", produces = "application/json")
	@ResponseBody
	List<Map<String, String>> figures(@PathVariable String id, @Current Person person) {
		this.access.require(id, person);
		return this.reports.figures(id)
			.stream()
			.map((figure) -> Map.of("code", figure.code(), "text", figure.text(), "source", figure.source()))
			.toList();
	}

	/**
	 * Saves; {@code over} is the edition that somebody has read beside their own text.
	 */
	@PostMapping("/{chapter}")
	String save(@PathVariable String id, @PathVariable String chapter, @RequestParam String text,
			@RequestParam(defaultValue = "0") int seen, @RequestParam(required = false) @Nullable Integer over,
			@Current Person person, @Current Actor by, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		this.access.require(id, person);
		int known = (over != null) ? over : seen;
		Refusal refused = tried(() -> this.reports.write(id, chapter, ChapterText.typed(text), known, by));
		return answer(id, chapter, text, known, refused, person, request, response, model, "side");
	}

	/**
	 * What was typed is saved first; then the live figure takes the place of the digits.
	 */
	@PostMapping("/{chapter}/mend")
	String mend(@PathVariable String id, @PathVariable String chapter, @RequestParam String text,
			@RequestParam(defaultValue = "0") int seen, @RequestParam String fingerprint, @Current Person person,
			@Current Actor by, HttpServletRequest request, HttpServletResponse response, Model model) {
		this.access.require(id, person);
		Refusal refused = tried(() -> {
			this.reports.write(id, chapter, ChapterText.typed(text), seen, by);
			this.reports.mend(id, fingerprint, by);
		});
		return answer(id, chapter, text, seen, refused, person, request, response, model, "chapter");
	}

	private static @Nullable Refusal tried(Runnable act) {
		try {
			act.run();
			return null;
		}
		catch (Refusal refusal) {
			return refusal;
		}
		catch (OptimisticLockingFailureException | DataIntegrityViolationException faster) {
			return Refusal.of("report.chapter-changed", "", "", "", "");
		}
	}

	private String answer(String id, String chapter, String text, int seen, @Nullable Refusal refused, Person person,
			HttpServletRequest request, HttpServletResponse response, Model model, String fragment) {
		Unsaved unsaved = (refused != null) ? new Unsaved(chapter, text, seen, refused) : null;
		if (unsaved != null) {
			response.setStatus(HttpStatus.CONFLICT.value());
		}
		else if (!ReportAccess.wantsPart(request)) {
			return "redirect:/dossiers/" + id + "/report#chapter-" + chapter;
		}
		else {
			response.setHeader("HX-Trigger", CHANGED);
		}
		if (ReportAccess.wantsPart(request)) {
			this.views.fillOne(model, id, chapter, person, unsaved);
			return "report/chapter :: " + fragment + "(view=${view})";
		}
		this.views.fill(model, id, person, unsaved);
		return "report/editor";
	}

}
