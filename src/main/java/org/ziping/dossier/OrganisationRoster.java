package org.ziping.dossier;

import java.util.HashSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Role;
import org.ziping.organisation.Unit;
import org.ziping.organisation.Units;
import org.ziping.organisation.signin.StepUp;

/** Asks the organisation who stands where. */
@Component
class OrganisationRoster implements Roster {

	private final People people;

	private final Units units;

	private final StepUp stepUp;

	OrganisationRoster(People people, Units units, StepUp stepUp) {
		this.stepUp = stepUp;
		this.people = people;
		this.units = units;
	}

	@Override
	public Set<String> ofSection(String section) {
		Set<String> persons = new HashSet<>();
		for (Role role : Set.of(Role.SECTION_CLERK, Role.SECTION_HEAD)) {
			this.people.holdingInSection(section, role).stream().map(Person::id).forEach(persons::add);
		}
		return persons;
	}

	@Override
	public boolean inFinanceOffice(String person, String unit) {
		return this.people.holds(person, unit, Role.FINANCE_OFFICE);
	}

	@Override
	public boolean inOffice(String person, String unit) {
		return this.people.holds(person, unit, Role.UNIT_OFFICE);
	}

	@Override
	public boolean heads(String person, String unit) {
		return this.people.holds(person, unit, Role.LEADER);
	}

	@Override
	public boolean leadsInCharge(String person, String unit) {
		return this.people.holds(person, unit, Role.DEPUTY_LEADER);
	}

	@Override
	public boolean mayLookInto(String person, String unit) {
		return this.people.posts(person)
			.stream()
			.anyMatch((post) -> post.unit().equals(unit) || post.unit().equals(bureauOf(unit)));
	}

	@Override
	public boolean owesProof(String unit) {
		return this.stepUp.isMissing(unit);
	}

	private String bureauOf(String unit) {
		return this.units.find(unit).map(Unit::code).map((code) -> this.units.financeBureauOf(code).code()).orElse("");
	}

}
