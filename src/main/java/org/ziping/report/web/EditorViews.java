package org.ziping.report.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.inspection.Stage;
import org.ziping.organisation.Person;
import org.ziping.report.Chapter;
import org.ziping.report.Noted;
import org.ziping.report.Report;
import org.ziping.report.Reports;

/** Lays the chapters out for writing, each with what was found in it. */
@Component
class EditorViews {

	/** A chapter that was not saved: what was typed there, and why. */
	record Unsaved(String chapter, String typed, int seen, Refusal refusal) {
	}

	private final Reports reports;

	private final Dossiers dossiers;

	EditorViews(Reports reports, Dossiers dossiers) {
		this.reports = reports;
		this.dossiers = dossiers;
	}

	void fill(Model model, String dossier, Person person, @Nullable Unsaved unsaved) {
		Report report = this.reports.of(dossier);
		List<Noted> findings = this.reports.findings(dossier, Stage.WRITING);
		model.addAttribute("report", report);
		model.addAttribute("chapters",
				report.chapters().stream().map((chapter) -> view(chapter, findings, unsaved)).toList());
		model.addAttribute("figures", this.reports.figures(dossier));
		common(model, dossier, person);
	}

	void fillOne(Model model, String dossier, String chapter, Person person, @Nullable Unsaved unsaved) {
		List<Noted> findings = this.reports.findings(dossier, Stage.WRITING);
		model.addAttribute("view", view(this.reports.chapter(dossier, chapter), findings, unsaved));
		common(model, dossier, person);
	}

	private void common(Model model, String dossier, Person person) {
		model.addAttribute("dossier", this.dossiers.get(dossier));
		model.addAttribute("writer", person.id());
		model.addAttribute("writable", this.reports.writable(dossier, person.id()));
	}

	private static ChapterView view(Chapter chapter, List<Noted> findings, @Nullable Unsaved unsaved) {
		List<Noted> own = findings.stream().filter((noted) -> noted.chapter().equals(chapter.code())).toList();
		String saved = chapter.text().typed();
		if (unsaved == null || !unsaved.chapter().equals(chapter.code())) {
			return new ChapterView(chapter, saved, chapter.edition(), own, null, null);
		}
		boolean faster = "report.chapter-changed".equals(unsaved.refusal().code());
		return new ChapterView(chapter, unsaved.typed(), unsaved.seen(), own, unsaved.refusal(), faster ? saved : null);
	}

}
