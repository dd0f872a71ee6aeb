package org.ziping.indicator.web;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Writer;
import org.ziping.indicator.Cell;
import org.ziping.indicator.Column;
import org.ziping.indicator.IdentityCheck;
import org.ziping.indicator.Sheet;
import org.ziping.indicator.Sheets;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** The data table: read as a whole, saved cell by cell. */
@Controller
@RequestMapping("/dossiers/{id}/sheet")
class SheetController {

	private static final String CHANGED = "sheet-changed";

	private final Sheets sheets;

	private final SheetViews views;

	private final Dossiers dossiers;

	private final Reading reading;

	SheetController(Sheets sheets, SheetViews views, Dossiers dossiers, Reading reading) {
		this.sheets = sheets;
		this.views = views;
		this.dossiers = dossiers;
		this.reading = reading;
	}

	@GetMapping
	String show(@PathVariable String id, @Current Person person, HttpServletRequest request, Model model) {
		this.reading.require(id, person);
		Sheet sheet = this.sheets.of(id);
		model.addAttribute("dossier", this.dossiers.get(id));
		model.addAttribute("system", sheet.system());
		model.addAttribute("columns", Column.values());
		model.addAttribute("groups", this.views.groups(id, sheet, sheet.system().items(), person.id(), false));
		model.addAttribute("identities", IdentityCheck.of(sheet));
		model.addAttribute("importable", this.dossiers.writable(id, person.id(), Writer.FINANCE, null));
		return Reading.view(request, "indicator/sheet");
	}

	@GetMapping("/identities")
	String identities(@PathVariable String id, @Current Person person, Model model) {
		this.reading.require(id, person);
		Sheet sheet = this.sheets.of(id);
		model.addAttribute("dossier", this.dossiers.get(id));
		model.addAttribute("system", sheet.system());
		model.addAttribute("identities", IdentityCheck.of(sheet));
		return "indicator/sheet :: identities";
	}

	@GetMapping("/{item}/{column}")
	String cell(@PathVariable String id, @PathVariable String item, @PathVariable Column column,
			@RequestParam(defaultValue = "false") boolean roomy, @Current Person person, Model model) {
		this.reading.require(id, person);
		return part(this.views.cell(id, item, column, person.id(), roomy), model);
	}

	@GetMapping("/{item}/{column}/history")
	String history(@PathVariable String id, @PathVariable String item, @PathVariable Column column,
			@Current Person person, Model model) {
		this.reading.require(id, person);
		model.addAttribute("changes", this.sheets.history(id, item, column));
		return "indicator/cell :: history";
	}

	@PostMapping("/{item}/{column}")
	String record(@PathVariable String id, @PathVariable String item, @PathVariable Column column,
			@RequestParam String typed, @RequestParam(defaultValue = "0") int seen,
			@RequestParam(defaultValue = "false") boolean roomy, @Current Person person, @Current Actor by,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return save(() -> this.sheets.record(id, item, column, typed, by, seen),
				() -> this.views.cell(id, item, column, person.id(), roomy), typed, id, request, response, model);
	}

	@PostMapping("/{item}/{column}/none")
	String none(@PathVariable String id, @PathVariable String item, @PathVariable Column column,
			@RequestParam String reason, @RequestParam(defaultValue = "0") int seen, @Current Person person,
			@Current Actor by, HttpServletRequest request, HttpServletResponse response, Model model) {
		return save(() -> this.sheets.recordNone(id, item, column, reason, by, seen),
				() -> this.views.cell(id, item, column, person.id(), true), "", id, request, response, model);
	}

	/**
	 * Nothing that was typed is lost: a refusal comes back in the cell, with the words in
	 * it.
	 */
	private String save(Supplier<Cell> act, Supplier<CellView> now, String typed, String id, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		if (!Reading.wantsPart(request)) {
			act.get();
			return "redirect:/dossiers/" + id + "/sheet";
		}
		try {
			act.get();
			response.setHeader("HX-Trigger", CHANGED);
			return part(now.get(), model);
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return part(this.views.refused(now.get(), typed, refusal), model);
		}
		catch (OptimisticLockingFailureException | DataIntegrityViolationException faster) {
			response.setStatus(HttpStatus.CONFLICT.value());
			CellView there = now.get();
			return part(this.views.refused(there, typed,
					Refusal.of("indicator.cell-changed", there.name(), there.shown(), String.valueOf(there.by()))),
					model);
		}
	}

	private static String part(CellView cell, Model model) {
		model.addAttribute("cell", cell);
		return "indicator/cell :: cell(cell=${cell})";
	}

}
