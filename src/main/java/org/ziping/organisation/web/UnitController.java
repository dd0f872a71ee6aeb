package org.ziping.organisation.web;

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
import org.ziping.organisation.Directory;
import org.ziping.organisation.NewUnit;
import org.ziping.organisation.Offices;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.SectionKind;
import org.ziping.organisation.UnitKind;
import org.ziping.organisation.Units;

/** Entering and changing units and sections. */
@Controller
class UnitController {

	private final Offices offices;

	private final Units units;

	private final Directory directory;

	private final Policy policy;

	private final OrganisationTabs tabs;

	private final Told told;

	UnitController(Offices offices, Units units, Directory directory, Policy policy, OrganisationTabs tabs, Told told) {
		this.offices = offices;
		this.units = units;
		this.directory = directory;
		this.policy = policy;
		this.tabs = tabs;
		this.told = told;
	}

	@GetMapping("/organisation/units/new")
	String blank(@Current Person reader, @RequestParam(required = false) @Nullable String parent, Model page) {
		page.addAttribute("parent", (parent != null) ? this.units.get(parent) : null);
		return form(reader, page);
	}

	@GetMapping("/organisation/units/{code}/edit")
	String edit(@Current Person reader, @PathVariable String code, Model page) {
		page.addAttribute("unit", this.units.get(code));
		page.addAttribute("regionName", this.directory.regionName(this.units.get(code).region()));
		return form(reader, page);
	}

	private String form(Person reader, Model page) {
		this.policy.check(reader, Action.UNIT_WRITE, Scope.EVERYWHERE);
		page.addAttribute("kinds", UnitKind.values());
		page.addAttribute("bureaus", this.directory.bureaus());
		page.addAttribute("tabs", this.tabs.of(reader));
		return "organisation/unit";
	}

	@PostMapping("/organisation/units")
	String found(@Current Actor by, @RequestParam String code, @RequestParam String name, @RequestParam String region,
			@RequestParam UnitKind kind, @RequestParam(defaultValue = "") String parent,
			@RequestParam(defaultValue = "") String financeBureau,
			@RequestParam(defaultValue = "false") boolean ownAccounts, RedirectAttributes next) {
		boolean done = this.told.tries(next,
				() -> this.offices.found(new NewUnit(code, name, region, kind, parent, financeBureau, ownAccounts), by),
				"organisation.unit.entered", name);
		return done ? "redirect:/people?unit=" + code.strip()
				: "redirect:/organisation/units/new" + (parent.isBlank() ? "" : "?parent=" + parent.strip());
	}

	@PostMapping("/organisation/units/{code}")
	String change(@Current Actor by, @PathVariable String code, @RequestParam String name, @RequestParam String region,
			@RequestParam UnitKind kind, @RequestParam(defaultValue = "") String parent,
			@RequestParam(defaultValue = "") String financeBureau,
			@RequestParam(defaultValue = "false") boolean ownAccounts, RedirectAttributes next) {
		boolean done = this.told.tries(
				next, () -> this.offices
					.change(new NewUnit(code, name, region, kind, parent, financeBureau, ownAccounts), by),
				"organisation.unit.changed");
		return done ? "redirect:/people?unit={code}" : "redirect:/organisation/units/{code}/edit";
	}

	@PostMapping("/organisation/units/{code}/close")
	String close(@Current Actor by, @PathVariable String code, RedirectAttributes next) {
		this.told.tries(next, () -> this.offices.close(code, by), "organisation.unit.closed");
		return "redirect:/people?unit={code}";
	}

	@PostMapping("/organisation/units/{code}/region")
	String region(@Current Actor by, @PathVariable String code, @RequestParam String region, @RequestParam String name,
			RedirectAttributes next) {
		this.told.tries(next, () -> this.offices.nameRegion(region, name, by), "organisation.unit.changed");
		return "redirect:/organisation/units/{code}/edit";
	}

	@PostMapping("/organisation/units/{unit}/sections")
	String open(@Current Actor by, @PathVariable String unit, @RequestParam String code, @RequestParam String name,
			@RequestParam SectionKind kind, RedirectAttributes next) {
		this.told.tries(next, () -> this.offices.openSection(unit, code, name, kind, by), "organisation.section.opened",
				name);
		return "redirect:/people?unit={unit}";
	}

	@PostMapping("/organisation/units/{unit}/sections/{code}")
	String changeSection(@Current Actor by, @PathVariable String unit, @PathVariable String code,
			@RequestParam String name, @RequestParam SectionKind kind, RedirectAttributes next) {
		this.told.tries(next, () -> this.offices.changeSection(unit, code, name, kind, by),
				"organisation.section.changed");
		return "redirect:/people?unit={unit}";
	}

	@PostMapping("/organisation/units/{unit}/sections/{code}/close")
	String closeSection(@Current Actor by, @PathVariable String unit, @PathVariable String code,
			RedirectAttributes next) {
		this.told.tries(next, () -> this.offices.closeSection(unit, code, by), "organisation.section.closed");
		return "redirect:/people?unit={unit}";
	}

}
