package org.ziping.indicator.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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

	private final WhatIf whatIf;

	ScoreController(ScoreViews views, Answering answering, Dossiers dossiers, Reading reading, WhatIf whatIf) {
		this.views = views;
		this.answering = answering;
		this.dossiers = dossiers;
		this.reading = reading;
		this.whatIf = whatIf;
	}

	@GetMapping
	String show(@PathVariable String id, @Current Person person, HttpServletRequest request, Model model) {
		this.reading.require(id, person);
		return page(id, person, request, model, null, null);
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
	String answer(@PathVariable String id, @PathVariable String indicator, ScoreForm form, @Current Person person,
			@Current Actor by, HttpServletRequest request, HttpServletResponse response, Model model) {
		try {
			this.answering.save(id, indicator, form, by);
			response.setHeader("HX-Trigger", "scores-changed");
			return Reading.wantsPart(request) ? page(id, person, request, model, null, null)
					: "redirect:/dossiers/" + id + "/scores";
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(id, person, request, model, refusal, indicator);
		}
	}

	private String page(String id, Person person, HttpServletRequest request, Model model, @Nullable Refusal refused,
			@Nullable String at) {
		model.addAttribute("dossier", this.dossiers.get(id));
		this.views.fill(model, id, person.id());
		model.addAttribute("choices", this.whatIf.choices(id));
		model.addAttribute("refused", refused);
		model.addAttribute("refusedAt", at);
		return Reading.view(request, "indicator/scores");
	}

}
