package org.ziping.organisation.web;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Scope;
import org.ziping.organisation.Action;
import org.ziping.organisation.Deputies;
import org.ziping.organisation.Directory;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.Role;
import org.ziping.organisation.SectionKind;
import org.ziping.organisation.Unit;
import org.ziping.organisation.Units;

/** The tree of units, their people, and what each of them may do and why. */
@Controller
class PeopleController {

	private final People people;

	private final Units units;

	private final Policy policy;

	private final Directory directory;

	private final Deputies deputies;

	private final PeopleViews views;

	private final OrganisationTabs tabs;

	PeopleController(People people, Units units, Policy policy, Directory directory, Deputies deputies,
			PeopleViews views, OrganisationTabs tabs) {
		this.people = people;
		this.units = units;
		this.policy = policy;
		this.directory = directory;
		this.deputies = deputies;
		this.views = views;
		this.tabs = tabs;
	}

	@GetMapping("/people")
	String list(@Current Person reader, @RequestParam(required = false) @Nullable String unit,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "false") boolean left, @RequestParam(defaultValue = "false") boolean fresh,
			Model model) {
		String code = (unit != null) ? unit : reader.unit();
		this.policy.check(reader, Action.PEOPLE_READ, Scope.unit(code));
		Unit asked = this.units.get(code);
		model.addAttribute("unit", asked);
		model.addAttribute("q", q.strip());
		model.addAttribute("left", left);
		model.addAttribute("fresh", fresh);
		tree(reader, asked, q.strip(), model);
		Page<Person> staff = this.directory.staff(reader, code, left, page);
		model.addAttribute("staff", staff);
		model.addAttribute("people", this.views.lines(staff.getContent(), code));
		rights(reader, Scope.unit(code), model);
		return "organisation/people";
	}

	@GetMapping("/people/{id}")
	String person(@Current Person reader, @PathVariable String id, Model model) {
		Person asked = this.people.get(id);
		this.policy.check(reader, Action.PEOPLE_READ, Scope.unit(asked.unit()));
		model.addAttribute("unit", this.units.get(asked.unit()));
		model.addAttribute("person", asked);
		model.addAttribute("active", this.people.isActive(id));
		model.addAttribute("held", this.views.held(asked));
		model.addAttribute("waiting", this.directory.waitingAbout(id));
		model.addAttribute("deputies", this.deputies.of(id));
		model.addAttribute("standing", this.deputies.standingInFor(id));
		model.addAttribute("rights", this.views.rights(asked));
		model.addAttribute("sections", this.units.sections(asked.unit()));
		model.addAttribute("colleagues",
				this.people.of(asked.unit()).stream().filter((one) -> !one.id().equals(id)).toList());
		rights(reader, Scope.unit(asked.unit()), model);
		return "organisation/person";
	}

	private void tree(Person reader, Unit asked, String words, Model model) {
		model.addAttribute("way",
				this.directory.wayTo(asked)
					.stream()
					.filter((one) -> this.policy.allows(reader, Action.PEOPLE_READ, Scope.unit(one.code())))
					.toList());
		model.addAttribute("below", this.directory.below(reader, asked.code()));
		model.addAttribute("tops", this.directory.tops(reader));
		if (!words.isEmpty()) {
			model.addAttribute("foundUnits", this.directory.findUnits(reader, words));
			model.addAttribute("foundPeople", this.directory.findPeople(reader, words));
		}
		model.addAttribute("sections", this.units.sections(asked.code()));
		model.addAttribute("regionName", this.directory.regionName(asked.region()));
		model.addAttribute("parentName", (asked.parent() != null) ? this.views.unitName(asked.parent()) : null);
		model.addAttribute("bureauName",
				(asked.financeBureau() != null) ? this.views.unitName(asked.financeBureau()) : null);
	}

	private void rights(Person reader, Scope scope, Model model) {
		model.addAttribute("reader", reader);
		model.addAttribute("tabs", this.tabs.of(reader));
		model.addAttribute("mayWrite", this.policy.allows(reader, Action.PEOPLE_WRITE, scope));
		model.addAttribute("mayUnits", this.policy.allows(reader, Action.UNIT_WRITE, scope));
		model.addAttribute("mayAsk", this.policy.allows(reader, Action.POST_ASK, scope));
		model.addAttribute("mayHandOver", this.policy.allows(reader, Action.HAND_OVER, scope));
		model.addAttribute("roles", roles(reader));
		model.addAttribute("kinds", SectionKind.values());
	}

	/** The administrators' posts are offered only to whom they may be asked of. */
	private List<Role> roles(Person reader) {
		boolean all = this.people.holds(reader.id(), Role.SYSTEM_ADMIN);
		return Arrays.stream(Role.values()).filter((role) -> all || role.compareTo(Role.UNIT_ADMIN) < 0).toList();
	}

}
