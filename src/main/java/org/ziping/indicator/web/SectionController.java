package org.ziping.indicator.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Writer;
import org.ziping.indicator.Column;
import org.ziping.indicator.KeyTaskReport;
import org.ziping.indicator.KeyTasks;
import org.ziping.indicator.Measure;
import org.ziping.indicator.Scores;
import org.ziping.indicator.SectionWork;
import org.ziping.indicator.Sheet;
import org.ziping.indicator.Sheets;
import org.ziping.indicator.TypedNumber;
import org.ziping.organisation.Person;
import org.ziping.organisation.Units;
import org.ziping.organisation.web.Current;

/**
 * What one section was asked for, and nothing else: its items, its indicators, its key
 * tasks.
 */
@Controller
class SectionController {

	private final SectionWork work;

	private final Sheets sheets;

	private final KeyTasks keyTasks;

	private final SheetViews cells;

	private final ScoreViews scores;

	private final Scores proposals;

	private final Answering answering;

	private final Dossiers dossiers;

	private final Units units;

	private final Reading reading;

	SectionController(SectionWork work, Sheets sheets, KeyTasks keyTasks, SheetViews cells, ScoreViews scores,
			Scores proposals, Answering answering, Dossiers dossiers, Units units, Reading reading) {
		this.work = work;
		this.sheets = sheets;
		this.keyTasks = keyTasks;
		this.cells = cells;
		this.scores = scores;
		this.proposals = proposals;
		this.answering = answering;
		this.dossiers = dossiers;
		this.units = units;
		this.reading = reading;
	}

	@GetMapping("/dossiers/{id}/sections/{section}/items")
	String show(@PathVariable String id, @PathVariable String section, @Current Person person,
			HttpServletRequest request, Model model) {
		this.reading.require(id, person);
		Sheet sheet = this.sheets.of(id);
		model.addAttribute("dossier", this.dossiers.get(id));
		model.addAttribute("section", this.units.section(section));
		model.addAttribute("system", sheet.system());
		model.addAttribute("groups", this.cells.groups(id, sheet, this.work.items(id, section), person.id(), true));
		List<ScoreViews.Leaf> leaves = this.work.indicators(id, section)
			.stream()
			.map((leaf) -> this.scores.leaf(id, leaf.code(), person.id()))
			.toList();
		model.addAttribute("leaves", leaves);
		model.addAttribute("tasks", this.work.keyTasks(id, section));
		model.addAttribute("columns", Column.values());
		model.addAttribute("writable", writable(id, section, person));
		model.addAttribute("open", this.work.open(id, section));
		return Reading.view(request, "indicator/section");
	}

	@PostMapping("/dossiers/{id}/sections/{section}/preliminary/{indicator}")
	String propose(@PathVariable String id, @PathVariable String section, @PathVariable String indicator,
			@RequestParam String points, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "0") int seen, @Current Person person, @Current Actor by,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return act(() -> this.proposals.propose(id, indicator, ScoreForm.number(points), reason, by, seen), indicator,
				id, section, person, request, response, model);
	}

	@PostMapping("/dossiers/{id}/sections/{section}/scores/{indicator}")
	String answer(@PathVariable String id, @PathVariable String section, @PathVariable String indicator, ScoreForm form,
			@Current Person person, @Current Actor by, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		return act(() -> this.answering.save(id, indicator, form, by), indicator, id, section, person, request,
				response, model);
	}

	private String act(Runnable act, String indicator, String id, String section, Person person,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		try {
			act.run();
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("refused", refusal);
			model.addAttribute("refusedAt", indicator);
			return show(id, section, person, request, model);
		}
		return Reading.wantsPart(request) ? show(id, section, person, request, model)
				: "redirect:/dossiers/" + id + "/sections/" + section + "/items";
	}

	@PostMapping("/dossiers/{id}/key-tasks/{code}/report")
	String report(@PathVariable String id, @PathVariable String code, @RequestParam String actual,
			@RequestParam String completion, @RequestParam String done,
			@RequestParam(defaultValue = "") String problems, @RequestParam(defaultValue = "") String measures,
			@RequestParam int seen, @Current Actor by, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		String section = this.keyTasks.get(id, code).section();
		try {
			KeyTaskReport report = new KeyTaskReport(text(actual), percent(completion), text(done), text(problems),
					text(measures));
			model.addAttribute("edition", this.keyTasks.report(id, code, report, by, seen).edition());
			model.addAttribute("saved", true);
		}
		catch (Refusal refusal) {
			if (!Reading.wantsPart(request)) {
				throw refusal;
			}
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("edition", seen);
			model.addAttribute("refused", refusal);
		}
		return Reading.wantsPart(request) ? "indicator/task :: state(edition=${edition})"
				: "redirect:/dossiers/" + id + "/sections/" + section + "/items";
	}

	private boolean writable(String id, String section, Person person) {
		return this.dossiers.writable(id, person.id(), Writer.SECTION, section)
				|| this.dossiers.writable(id, person.id(), Writer.FINANCE, null);
	}

	private static @Nullable String text(String typed) {
		return typed.isBlank() ? null : typed.strip();
	}

	private static @Nullable BigDecimal percent(String typed) {
		return typed.isBlank() ? null : TypedNumber.read(typed, Measure.PERCENT, Map.of("%", Measure.PERCENT));
	}

}
