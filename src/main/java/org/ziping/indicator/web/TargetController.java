package org.ziping.indicator.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

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

import org.ziping.core.Actor;
import org.ziping.core.FiscalYear;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;
import org.ziping.indicator.Measure;
import org.ziping.indicator.TargetPlan;
import org.ziping.indicator.TargetPlan.Category;
import org.ziping.indicator.TargetPlan.Comparison;
import org.ziping.indicator.Targets;
import org.ziping.indicator.TypedNumber;
import org.ziping.organisation.Action;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.Units;
import org.ziping.organisation.web.Current;

/** A unit's targets of a year: written, checked, locked, changed by request. */
@Controller
class TargetController {

	private final Targets targets;

	private final Policy policy;

	private final Units units;

	private final Clock clock;

	TargetController(Targets targets, Policy policy, Units units, Clock clock) {
		this.targets = targets;
		this.policy = policy;
		this.units = units;
		this.clock = clock;
	}

	/** What was typed for one target. */
	record Form(@Nullable String name, Category category, Comparison comparison, @Nullable String amount,
			@Nullable String unitWord, @Nullable String basis,
			@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate due, int seen) {

		TargetPlan plan() {
			BigDecimal number = (this.amount == null || this.amount.isBlank()) ? null
					: TypedNumber.read(this.amount, Measure.NUMBER, Map.of());
			return new TargetPlan(text(this.name), this.category, this.comparison, number, text(this.unitWord),
					text(this.basis), this.due);
		}

		private static String text(@Nullable String typed) {
			return (typed == null) ? "" : typed.strip();
		}

	}

	/** One's own unit, in the year that is about to be planned. */
	@GetMapping("/targets")
	String own(@Current Person person) {
		return "redirect:/units/" + person.unit() + "/targets/" + LocalDate.now(this.clock).getYear();
	}

	@GetMapping("/units/{unit}/targets/{year}")
	String show(@PathVariable String unit, @PathVariable int year, @Current Person person, HttpServletRequest request,
			Model model) {
		return page(unit, new FiscalYear(year), person, request, model);
	}

	@PostMapping("/units/{unit}/targets/{year}")
	String add(@PathVariable String unit, @PathVariable int year, Form form, @Current Person person, @Current Actor by,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return act(() -> this.targets.add(unit, new FiscalYear(year), form.plan(), by), unit, year, person, request,
				response, model);
	}

	@PostMapping("/units/{unit}/targets/{year}/{code}")
	String change(@PathVariable String unit, @PathVariable int year, @PathVariable String code, Form form,
			@Current Person person, @Current Actor by, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		return act(() -> this.targets.change(unit, new FiscalYear(year), code, form.plan(), form.seen(), by), unit,
				year, person, request, response, model);
	}

	@PostMapping("/units/{unit}/targets/{year}/{code}/remove")
	String remove(@PathVariable String unit, @PathVariable int year, @PathVariable String code, @Current Person person,
			@Current Actor by, HttpServletRequest request, HttpServletResponse response, Model model) {
		return act(() -> this.targets.remove(unit, new FiscalYear(year), code, by), unit, year, person, request,
				response, model);
	}

	@PostMapping("/units/{unit}/targets/{year}/{code}/request")
	String ask(@PathVariable String unit, @PathVariable int year, @PathVariable String code, Form form,
			@RequestParam(defaultValue = "") String reason, @Current Person person, @Current Actor by,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return act(() -> this.targets.ask(unit, new FiscalYear(year), code, form.plan(), reason, by), unit, year,
				person, request, response, model);
	}

	@PostMapping("/units/{unit}/target-set/{year}/{verb}")
	String state(@PathVariable String unit, @PathVariable int year, @PathVariable String verb, @Current Person person,
			@Current Actor by, HttpServletRequest request, HttpServletResponse response, Model model) {
		FiscalYear of = new FiscalYear(year);
		return act(() -> {
			switch (verb) {
				case "offer" -> this.targets.offer(unit, of, by);
				case "give-back" -> this.targets.giveBack(unit, of, by);
				case "lock" -> this.targets.lock(unit, of, by);
				default -> throw Refusal.of("indicator.target-none", verb);
			}
		}, unit, year, person, request, response, model);
	}

	@PostMapping("/units/{unit}/target-changes/{year}/{change}")
	String decide(@PathVariable String unit, @PathVariable int year, @PathVariable String change,
			@RequestParam boolean agreed, @Current Person person, @Current Actor by, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		return act(() -> this.targets.decide(change, agreed, by), unit, year, person, request, response, model);
	}

	private String act(Runnable act, String unit, int year, Person person, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		try {
			act.run();
			return Reading.wantsPart(request) ? page(unit, new FiscalYear(year), person, request, model)
					: "redirect:/units/" + unit + "/targets/" + year;
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("refused", refusal);
			return page(unit, new FiscalYear(year), person, request, model);
		}
	}

	private String page(String unit, FiscalYear year, Person person, HttpServletRequest request, Model model) {
		this.policy.check(person, Action.DOSSIER_READ, Scope.unit(unit));
		model.addAttribute("unit", this.units.get(unit));
		model.addAttribute("year", year.value());
		model.addAttribute("set", this.targets.set(unit, year));
		model.addAttribute("targets", this.targets.of(unit, year));
		model.addAttribute("faults", this.targets.faults(unit, year));
		model.addAttribute("hints", this.targets.hints(unit, year));
		model.addAttribute("changes", this.targets.changes(unit, year));
		model.addAttribute("writes", this.policy.allows(person, Action.TARGET_WRITE, Scope.unit(unit)));
		model.addAttribute("approves", this.policy.allows(person, Action.TARGET_APPROVE, Scope.unit(unit)));
		model.addAttribute("categories", Category.values());
		model.addAttribute("comparisons", Comparison.values());
		return Reading.view(request, "indicator/targets");
	}

}
