package org.ziping.dossier;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.organisation.Deputies;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Role;
import org.ziping.organisation.Unit;
import org.ziping.organisation.Units;
import org.ziping.organisation.signin.StepUp;

/** Asks the organisation who stands where. */
@Component
class OrganisationRoster implements Roster {

	private static final Set<String> GIVING = Set.of(Steps.CONTRIBUTE, Steps.CONFIRM_CONTRIBUTION);

	private static final Set<String> WRITING = Set.of(Steps.COMPILE_DATA, Steps.DRAFT_REPORT, Steps.REVISE,
			Steps.FINALIZE);

	private final People people;

	private final Units units;

	private final StepUp stepUp;

	private final Deputies deputies;

	OrganisationRoster(People people, Units units, StepUp stepUp, Deputies deputies) {
		this.people = people;
		this.units = units;
		this.stepUp = stepUp;
		this.deputies = deputies;
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
	public boolean writesFor(String person, String section) {
		Set<String> persons = ofSection(section);
		return persons.contains(person) || this.deputies.standsIn(person, GIVING).stream().anyMatch(persons::contains);
	}

	@Override
	public Optional<Person> inPlaceOf(String person, String unit, @Nullable String section) {
		Predicate<String> ofTheirOwn = (section != null) ? ofSection(section)::contains
				: (one) -> this.people.holds(one, unit, Role.FINANCE_OFFICE);
		if (ofTheirOwn.test(person)) {
			return Optional.empty();
		}
		return this.deputies.standsIn(person, (section != null) ? GIVING : WRITING)
			.stream()
			.filter(ofTheirOwn)
			.min(Comparator.naturalOrder())
			.map(this.people::get);
	}

	@Override
	public boolean inFinanceOffice(String person, String unit) {
		return this.people.holds(person, unit, Role.FINANCE_OFFICE) || this.deputies.standsIn(person, WRITING)
			.stream()
			.anyMatch((principal) -> this.people.holds(principal, unit, Role.FINANCE_OFFICE));
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
