package org.ziping.organisation;

import java.io.IOException;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.organisation.signin.Passwords;

/** Fills an empty trial with invented units and people; real use never sees them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TrialPeople implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(TrialPeople.class);

	private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);

	private final TrialMode trial;

	private final RegionRows regions;

	private final UnitRows units;

	private final SectionRows sections;

	private final PersonRows people;

	private final AppointmentRows appointments;

	private final Passwords passwords;

	private final AuditTrail audit;

	TrialPeople(TrialMode trial, RegionRows regions, UnitRows units, SectionRows sections, PersonRows people,
			AppointmentRows appointments, Passwords passwords, AuditTrail audit) {
		this.trial = trial;
		this.regions = regions;
		this.units = units;
		this.sections = sections;
		this.people = people;
		this.appointments = appointments;
		this.passwords = passwords;
		this.audit = audit;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) throws IOException {
		if (this.trial.trial() && this.units.count() == 0 && this.people.count() == 0) {
			TrialCatalogue catalogue = TrialAccounts.read();
			catalogue.regions().forEach((region) -> this.regions.save(new Region(region.code(), region.name())));
			catalogue.units().forEach(this::enter);
			this.audit.record(Actor.SYSTEM, "organisation", "trial.enter", "trial-people", null, null,
					catalogue.units().size() + " units");
			log.info("The trial's people were entered");
		}
	}

	private void enter(TrialCatalogue.TrialUnit unit) {
		this.units
			.save(new Unit(unit.code(), unit.name(), unit.region(), unit.kind(), null, unit.financeBureau(), ALWAYS));
		unit.sections()
			.forEach((section) -> this.sections
				.save(new Section(section.code(), unit.code(), section.name(), section.kind(), ALWAYS)));
		this.passwords.give(unit.people().stream().map(TrialCatalogue.TrialPerson::id).toList(), TrialMode.PASSWORD,
				false);
		for (TrialCatalogue.TrialPerson person : unit.people()) {
			this.people.save(new Person(person.id(), person.name(), unit.code(), ALWAYS));
			person.posts()
				.forEach((post) -> this.appointments.save(new Appointment(new Post(person.id(), unit.code(),
						post.section(), post.role(), (post.title() != null) ? post.title() : person.title()), ALWAYS)));
		}
	}

}
