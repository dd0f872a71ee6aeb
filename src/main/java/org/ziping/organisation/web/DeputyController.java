package org.ziping.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Scope;
import org.ziping.organisation.Action;
import org.ziping.organisation.Deputies;
import org.ziping.organisation.Deputy;
import org.ziping.organisation.NewDeputy;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.Units;

/** Who stands in for whom: one's own deputy, and those of a unit's people. */
@Controller
class DeputyController {

	/** The steps that somebody may leave to a deputy, in the order of the year. */
	private static final List<String> STEPS = List.of("form_group", "contribute", "confirm_contribution",
			"compile_data", "draft_report", "group_review", "revise", "section_recheck", "bind_volume", "group_confirm",
			"deputy_approval", "leader_approval", "finalize", "seal", "submit_to_finance", "finance_acceptance",
			"record_receipt");

	private final Deputies deputies;

	private final Policy policy;

	private final People people;

	private final Units units;

	private final OrganisationTabs tabs;

	private final Told told;

	DeputyController(Deputies deputies, Policy policy, People people, Units units, OrganisationTabs tabs, Told told) {
		this.deputies = deputies;
		this.policy = policy;
		this.people = people;
		this.units = units;
		this.tabs = tabs;
		this.told = told;
	}

	@GetMapping("/organisation/deputies")
	String list(@Current Person reader, @RequestParam(required = false) @Nullable String unit, Model page) {
		String asked = (unit != null) ? unit : reader.unit();
		boolean all = this.policy.allows(reader, Action.DEPUTY_APPOINT, Scope.unit(asked));
		if (!all) {
			this.policy.check(reader, Action.DEPUTY_OWN, Scope.unit(asked));
		}
		page.addAttribute("unit", this.units.get(asked));
		page.addAttribute("all", all);
		page.addAttribute("reader", reader);
		page.addAttribute("staff", this.people.of(asked));
		page.addAttribute("lines",
				lines(all ? this.deputies.ofUnit(asked) : this.deputies.of(reader.id()), reader, all));
		page.addAttribute("standing", lines(this.deputies.standingInFor(reader.id()), reader, false));
		page.addAttribute("steps", STEPS);
		page.addAttribute("tabs", this.tabs.of(reader));
		return "organisation/deputies";
	}

	@PostMapping("/organisation/deputies")
	String appoint(@Current Actor by, @RequestParam String principal, @RequestParam String deputy,
			@RequestParam LocalDate from, @RequestParam LocalDate until,
			@RequestParam(required = false) @Nullable Set<String> steps,
			@RequestParam(defaultValue = "false") boolean inHand, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes next) {
		this.told.tries(next,
				() -> this.deputies.appoint(new NewDeputy(principal, deputy, from, until,
						(steps != null) ? steps : Set.of(), inHand, reason.strip()), by),
				"organisation.deputy.appointed");
		return "redirect:/organisation/deputies";
	}

	@PostMapping("/organisation/deputies/{id}/end")
	String end(@Current Actor by, @PathVariable String id, RedirectAttributes next) {
		this.told.tries(next, () -> this.deputies.end(id, by), "organisation.deputy.ended");
		return "redirect:/organisation/deputies";
	}

	private List<Line> lines(List<Deputy> deputies, Person reader, boolean all) {
		return deputies.stream()
			.map((one) -> new Line(one, this.people.nameOf(one.principal()), this.people.nameOf(one.deputy()),
					STEPS.stream().filter(one.steps()::contains).toList(), all || one.principal().equals(reader.id())))
			.toList();
	}

	/** A deputy in words. */
	record Line(Deputy deputy, String principal, String name, List<String> steps, boolean mayEnd) {

	}

}
