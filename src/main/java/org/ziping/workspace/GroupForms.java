package org.ziping.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.ziping.dossier.Area;
import org.ziping.dossier.Contribution;
import org.ziping.dossier.DefaultArea;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Group;
import org.ziping.dossier.GroupPlan;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Role;
import org.ziping.organisation.Section;
import org.ziping.organisation.Units;

/** Offers the people and sections for a group, and proposes one to start from. */
@Component
class GroupForms {

	private final Dossiers dossiers;

	private final People people;

	private final Units units;

	private final Notices words;

	GroupForms(Dossiers dossiers, People people, Units units, Notices words) {
		this.dossiers = dossiers;
		this.people = people;
		this.units = units;
		this.words = words;
	}

	void fill(Dossier dossier, Model page) {
		String unit = dossier.unit();
		if (!page.containsAttribute("groupForm")) {
			page.addAttribute("groupForm", form(dossier));
		}
		page.addAttribute("group", this.dossiers.group(dossier.id()));
		page.addAttribute("leaders", named(unit, Role.GROUP_LEADER));
		page.addAttribute("deputyPeople", named(unit, Role.GROUP_DEPUTY));
		page.addAttribute("memberPeople", named(unit, Role.GROUP_MEMBER));
		page.addAttribute("groupPeople", everybody(unit));
		page.addAttribute("unitSections", this.units.sections(unit));
		page.addAttribute("areaCodes", List.of(DefaultArea.values()).stream().map(DefaultArea::code).toList());
	}

	GroupPlan plan(GroupForm form) {
		return form.plan((area) -> this.words.official("dossier.area." + area.code()));
	}

	private GroupForm form(Dossier dossier) {
		Group group = this.dossiers.group(dossier.id());
		return group.formed() ? of(dossier, group) : proposed(dossier.unit());
	}

	private GroupForm of(Dossier dossier, Group group) {
		GroupForm form = new GroupForm();
		form.setLeader(group.leader());
		form.setConfirmer(group.confirmer());
		form.setDeputies(group.deputies());
		form.setMembers(group.members());
		form.setSections(this.dossiers.contributions(dossier.id()).stream().map(Contribution::section).toList());
		Map<String, List<String>> areas = new LinkedHashMap<>();
		for (Area area : this.dossiers.areas(dossier.id())) {
			areas.put(area.code(), area.members());
		}
		form.setAreas(areas);
		return form;
	}

	private GroupForm proposed(String unit) {
		GroupForm form = new GroupForm();
		form.setLeader(ids(unit, Role.GROUP_LEADER).stream().findFirst().orElse(null));
		form.setDeputies(ids(unit, Role.GROUP_DEPUTY));
		form.setConfirmer(form.getDeputies().stream().findFirst().orElse(null));
		form.setMembers(ids(unit, Role.GROUP_MEMBER));
		form.setSections(this.units.sections(unit).stream().map(Section::code).toList());
		Map<String, List<String>> areas = new LinkedHashMap<>();
		for (DefaultArea area : DefaultArea.values()) {
			areas.put(area.code(), new ArrayList<>(form.getMembers()));
		}
		form.setAreas(areas);
		return form;
	}

	private List<String> ids(String unit, Role role) {
		return this.people.holding(unit, role).stream().map(Person::id).toList();
	}

	private Map<String, String> named(String unit, Role role) {
		Map<String, String> names = new LinkedHashMap<>();
		this.people.holding(unit, role).forEach((person) -> names.put(person.id(), person.name()));
		return names;
	}

	private Map<String, String> everybody(String unit) {
		Map<String, String> names = new LinkedHashMap<>();
		Set<Role> roles = new LinkedHashSet<>(List.of(Role.GROUP_MEMBER, Role.GROUP_DEPUTY));
		roles.forEach((role) -> names.putAll(named(unit, role)));
		return names;
	}

}
