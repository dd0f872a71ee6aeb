package org.ziping.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Role;
import org.ziping.organisation.Section;
import org.ziping.organisation.Units;

/**
 * Whether a unit has the people that the steps need; among them three different ones who
 * write, confirm for the group, and approve last.
 */
@Component
class Staffing {

	private static final List<Role> NEEDED = List.of(Role.UNIT_OFFICE, Role.FINANCE_OFFICE, Role.GROUP_MEMBER,
			Role.GROUP_LEADER, Role.DEPUTY_LEADER, Role.LEADER, Role.SEAL_KEEPER);

	private final Units units;

	private final People people;

	Staffing(Units units, People people) {
		this.units = units;
		this.people = people;
	}

	List<Shortage> shortages(Collection<String> units) {
		return units.stream()
			.map((unit) -> new Shortage(unit, this.units.get(unit).name(), lacks(unit)))
			.filter((shortage) -> !shortage.lacks().isEmpty())
			.toList();
	}

	private List<Shortage.Lack> lacks(String unit) {
		List<Shortage.Lack> lacks = new ArrayList<>();
		NEEDED.stream()
			.filter((role) -> holding(unit, role).isEmpty())
			.forEach((role) -> lacks.add(new Shortage.Lack("campaign.lacks.role",
					new DefaultMessageSourceResolvable("organisation.role." + role.name()))));
		List<Section> sections = this.units.sections(unit);
		if (sections.isEmpty()) {
			lacks.add(new Shortage.Lack("campaign.lacks.sections", ""));
		}
		sections.forEach((section) -> lacks.addAll(lacks(section)));
		if (lacks.isEmpty() && !hasThreeDifferentPeople(unit)) {
			lacks.add(new Shortage.Lack("campaign.lacks.three-people", ""));
		}
		return lacks;
	}

	private List<Shortage.Lack> lacks(Section section) {
		List<Shortage.Lack> lacks = new ArrayList<>();
		if (this.people.holdingInSection(section.code(), Role.SECTION_CLERK).isEmpty()) {
			lacks.add(new Shortage.Lack("campaign.lacks.section-clerk", section.name()));
		}
		if (this.people.holdingInSection(section.code(), Role.SECTION_HEAD).isEmpty()) {
			lacks.add(new Shortage.Lack("campaign.lacks.section-head", section.name()));
		}
		return lacks;
	}

	private boolean hasThreeDifferentPeople(String unit) {
		Set<String> confirmers = Stream.of(Role.GROUP_LEADER, Role.GROUP_DEPUTY)
			.flatMap((role) -> holding(unit, role).stream())
			.collect(Collectors.toSet());
		return holding(unit, Role.FINANCE_OFFICE).stream()
			.anyMatch((writer) -> confirmers.stream()
				.filter((confirmer) -> !confirmer.equals(writer))
				.anyMatch((confirmer) -> holding(unit, Role.LEADER).stream()
					.anyMatch((leader) -> !leader.equals(writer) && !leader.equals(confirmer))));
	}

	private Set<String> holding(String unit, Role role) {
		return this.people.holding(unit, role).stream().map(Person::id).collect(Collectors.toSet());
	}

}
