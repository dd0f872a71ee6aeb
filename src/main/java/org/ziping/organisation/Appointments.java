package org.ziping.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;

/** Gives posts and ends them, with what must hold of everybody's posts together. */
@Component
class Appointments {

	private final AppointmentRows rows;

	private final People people;

	private final Units units;

	private final TurnsLeft turns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Appointments(AppointmentRows rows, People people, Units units, TurnsLeft turns, ApplicationEventPublisher events,
			Clock clock) {
		this.rows = rows;
		this.people = people;
		this.units = units;
		this.turns = turns;
		this.events = events;
		this.clock = clock;
	}

	/** Refuses a post that this person may not hold beside the others. */
	void check(Post post, Set<Post> besides) {
		PostRules.check(post, this.units.get(post.unit()), this.units);
		if (!this.people.isActive(post.person())) {
			throw Refusal.of("organisation.person-left", this.people.nameOf(post.person()));
		}
		PostRules.together(post, besides, this.people.nameOf(post.person()));
	}

	/** Everything they hold or will hold. */
	Set<Post> present(String person) {
		Set<Post> held = new LinkedHashSet<>();
		this.rows.everHeldBy(person)
			.stream()
			.map(Appointment::tenure)
			.filter((one) -> one.until() == null || !one.until().isBefore(today()))
			.forEach((one) -> held.add(one.post()));
		return held;
	}

	Appointment appoint(Post post, @Nullable LocalDate from, @Nullable LocalDate until) {
		check(post, present(post.person()));
		this.rows.leaveSides(post.person(), today());
		this.rows.changeSide(post.person(), Side.of(post.role()).name());
		Appointment made = this.rows.save(new Appointment(post, (from != null) ? from : today(), until));
		changed(List.of(post));
		return made;
	}

	/** Ends one post, unless something would wait for nobody. */
	void end(String id, LocalDate lastDay) {
		Appointment held = get(id);
		if (lastDay.isBefore(today())) {
			this.turns.refuse(held.post().person(), List.of(held.post()));
		}
		held.end(lastDay);
		changed(List.of(held.post()));
	}

	void endAll(String person, LocalDate lastDay) {
		List<Appointment> held = this.rows.heldBy(person, today());
		held.forEach((one) -> one.end(lastDay));
		changed(held.stream().map(Appointment::post).toList());
	}

	Appointment get(String id) {
		return this.rows.findById(id).orElseThrow(() -> Refusal.of("organisation.no-post"));
	}

	List<Post> heldToday(String person) {
		return this.rows.heldBy(person, today()).stream().map(Appointment::post).toList();
	}

	boolean nobodyHolds(Role role) {
		return this.rows.countHolding(role, today()) == 0;
	}

	private void changed(List<Post> posts) {
		Set<String> groups = new LinkedHashSet<>();
		posts.forEach((post) -> groups.addAll(post.groups()));
		Set<String> persons = new LinkedHashSet<>();
		posts.forEach((post) -> persons.add(post.person()));
		this.events.publishEvent(new OrganisationChanged(persons, groups));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
