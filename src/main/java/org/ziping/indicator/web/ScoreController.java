package org.ziping.indicator.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.ziping.indicator.ScoreSide;
import org.ziping.indicator.SideScores;
import org.ziping.indicator.WhatIf;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** The score table: every point with its explanation, and what only people can answer. */
@Controller
@RequestMapping("/dossiers/{id}/scores")
class ScoreController {

	private final ScoreViews views;

	private final Answering answering;

	private final Dossiers dossiers;

	private final Reading reading;

	private final SideScores sides;

	private final WhatIf whatIf;

	ScoreController(ScoreViews views, Answering answering, Dossiers dossiers, Reading reading, SideScores sides,
			WhatIf whatIf) {
		this.sides = sides;
		this.views = views;
		this.answering = answering;
		this.dossiers = dossiers;
		this.reading = reading;
		this.whatIf = whatIf;
	}

	@GetMapping
	String show(@PathVariable String id, @RequestParam(defaultValue = "ALL") Show show, @Current Person person,
			HttpServletRequest request, Model model) {
		this.reading.require(id, person);
		return page(id, show, person, request, model);
	}

	@GetMapping("/what-if")
	String whatIf(@PathVariable String id, @RequestParam String cell, @RequestParam String typed,
			@Current Person person, HttpServletResponse response, Model model) {
		this.reading.require(id, person);
		try {
			model.addAttribute("outlook", this.whatIf.of(id, cell, typed));
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("refused", refusal);
		}
		return "indicator/what-if :: outlook";
	}

	@PostMapping("/{indicator}")
	String answer(@PathVariable String id, @PathVariable String indicator, ScoreForm form,
			@RequestParam(defaultValue = "ALL") Show show, @Current Person person, @Current Actor by,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		this.reading.require(id, person);
		return act(() -> this.answering.save(id, indicator, form, by), id, indicator, show, person, request, response,
				model);
	}

	/** What the group or the finance bureau gives beside it. */
	@PostMapping("/{indicator}/{side}")
	String give(@PathVariable String id, @PathVariable String indicator, @PathVariable ScoreSide side,
			@RequestParam(defaultValue = "") String points, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "0") int seen, @RequestParam(defaultValue = "ALL") Show show,
			@Current Person person, @Current Actor by, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		this.reading.require(id, person);
		model.addAttribute("typedPoints", points);
		model.addAttribute("typedReason", reason);
		return act(() -> this.sides.give(id, side, indicator, ScoreForm.number(points), reason, by, seen), id,
				indicator, show, person, request, response, model);
	}

	/** The rest as the unit itself scored it. */
	@PostMapping("/rest/{side}")
	String agree(@PathVariable String id, @PathVariable ScoreSide side, @RequestParam(defaultValue = "ALL") Show show,
			@Current Person person, @Current Actor by, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		this.reading.require(id, person);
		return act(() -> model.addAttribute("agreed", this.sides.agreeWithRest(id, side, by)), id, "", show, person,
				request, response, model);
	}

	private String act(Runnable act, String id, String indicator, Show show, Person person, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		try {
			act.run();
			response.setHeader("HX-Trigger", "scores-changed");
			return Reading.wantsPart(request) ? page(id, show, person, request, model)
					: "redirect:/dossiers/" + id + "/scores";
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("refused", refusal);
			model.addAttribute("refusedAt", indicator);
			return page(id, show, person, request, model);
		}
	}

	private String page(String id, Show show, Person person, HttpServletRequest request, Model model) {
		model.addAttribute("dossier", this.dossiers.get(id));
		this.views.fill(model, id, person.id(), show);
		model.addAttribute("choices", this.whatIf.choices(id));
		return Reading.view(request, "indicator/scores");
	}

}
