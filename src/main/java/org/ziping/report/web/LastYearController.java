package org.ziping.report.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Actor;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.report.Chapter;
import org.ziping.report.ChapterText;
import org.ziping.report.Reports;

/** Last year's report beside this year's outline: to begin with, and to answer for. */
@Controller
@RequestMapping("/dossiers/{id}/report/last-year")
class LastYearController {

	private final Reports reports;

	private final Dossiers dossiers;

	private final ReportAccess access;

	LastYearController(Reports reports, Dossiers dossiers, ReportAccess access) {
		this.reports = reports;
		this.dossiers = dossiers;
		this.access = access;
	}

	/** A chapter of this year and what stood in it a year before. */
	record Line(Chapter chapter, @Nullable List<String> earlier) {

		public boolean open() {
			return this.earlier != null && this.chapter.text().isEmpty();
		}

		/** Problems and measures of last year ask what became of them. */
		public boolean asks() {
			return this.earlier != null && this.chapter.title().matches(".*(问题|措施|建议).*");
		}

	}

	@GetMapping
	String show(@PathVariable String id, @Current Person person, Model model) {
		this.access.require(id, person);
		Map<String, ChapterText> earlier = this.reports.lastYear(id);
		model.addAttribute("dossier", this.dossiers.get(id));
		model.addAttribute("lines",
				this.reports.of(id)
					.chapters()
					.stream()
					.map((chapter) -> new Line(chapter, words(earlier.get(Reports.plainTitle(chapter.title())))))
					.toList());
		model.addAttribute("any", !earlier.isEmpty());
		model.addAttribute("writable", this.reports.writable(id, person.id()));
		return "report/last-year";
	}

	private static @Nullable List<String> words(@Nullable ChapterText text) {
		return (text != null && !text.isEmpty()) ? text.typed().lines().toList() : null;
	}

	@PostMapping
	String begin(@PathVariable String id, @RequestParam(defaultValue = "") List<String> chapters,
			@Current Person person, @Current Actor by) {
		this.access.require(id, person);
		this.reports.beginWithLastYear(id, chapters, by);
		return "redirect:/dossiers/" + id + "/report";
	}

}
