package org.ziping.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Guarded.In;
import org.ziping.organisation.Guarded.Whose;

/** Enters people, renames and moves them, lets them leave; nobody is ever deleted. */
@Service
@Transactional
public class Staff {

	private static final int LONGEST_NAME = 100;

	private final PersonRows people;

	private final Units units;

	private final Appointments appointments;

	private final TurnsLeft turns;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Staff(PersonRows people, Units units, Appointments appointments, TurnsLeft turns, AuditTrail audit,
			ApplicationEventPublisher events, Clock clock) {
		this.people = people;
		this.units = units;
		this.appointments = appointments;
		this.turns = turns;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	@Guarded(Action.PEOPLE_WRITE)
	public Person enter(String id, String name, @In String unit, Actor by) {
		String signIn = Naming.signIn(id);
		this.people.findById(signIn).ifPresent((used) -> {
			throw Refusal.of("organisation.person-id-used", used.id(), used.name());
		});
		this.units.get(unit);
		Person person = this.people.save(new Person(signIn, Naming.name(name, LONGEST_NAME), unit, today()));
		told("person.enter", person, unit, by);
		return person;
	}

	@Guarded(Action.PEOPLE_WRITE)
	public void rename(@Whose String id, String name, Actor by) {
		Person person = person(id);
		String before = person.name();
		person.rename(Naming.name(name, LONGEST_NAME));
		told("person.rename", person, before + " → " + person.name(), by);
	}

	/** To another unit; their posts here are handed over or ended before. */
	@Guarded(Action.UNIT_WRITE)
	public void move(@Whose String id, String unit, Actor by) {
		Person person = person(id);
		String before = person.unit();
		this.units.get(unit);
		long held = this.appointments.heldToday(id).stream().filter((post) -> post.unit().equals(before)).count();
		if (held > 0) {
			throw Refusal.of("organisation.posts-held", person.name(), held);
		}
		person.moveTo(unit);
		told("person.move", person, before + " → " + unit, by);
	}

	/**
	 * From tomorrow on they cannot sign in; what waits for them alone must move first.
	 */
	@Guarded(Action.PEOPLE_WRITE)
	public void leave(@Whose String id, Actor by) {
		Person person = person(id);
		if (id.equals(by.person())) {
			throw Refusal.of("organisation.leave-self");
		}
		this.turns.refuse(id, this.appointments.heldToday(id));
		this.appointments.endAll(id, today().minusDays(1));
		person.leave(today().minusDays(1));
		told("person.leave", person, "", by);
	}

	@Guarded(Action.PEOPLE_WRITE)
	public void comeBack(@Whose String id, Actor by) {
		Person person = person(id);
		person.comeBack(today());
		told("person.come-back", person, "", by);
	}

	private Person person(String id) {
		return this.people.findById(id).orElseThrow(() -> Refusal.of("organisation.no-person", id));
	}

	private void told(String act, Person person, String detail, Actor by) {
		this.audit.record(by, "organisation", act, person.id(), null, null, detail);
		this.events.publishEvent(new OrganisationChanged(Set.of(person.id()), Set.of()));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
