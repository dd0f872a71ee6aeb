package org.ziping.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.spi.OpenTurns.OpenTurn;

/** 岗位变动交接: the posts and what is in hand pass to a successor, all or nothing. */
@Component
class Succession {

	private final Appointments appointments;

	private final AppointmentRows rows;

	private final PersonRows persons;

	private final People people;

	private final TurnsLeft turns;

	private final Clock clock;

	Succession(Appointments appointments, AppointmentRows rows, PersonRows persons, People people, TurnsLeft turns,
			Clock clock) {
		this.appointments = appointments;
		this.rows = rows;
		this.persons = persons;
		this.people = people;
		this.turns = turns;
		this.clock = clock;
	}

	/** Refused at once what would be refused when it is confirmed. */
	void check(String from, String to, String unit, boolean leaves) {
		if (from.equals(to)) {
			throw Refusal.of("organisation.hand-over-self");
		}
		if (!this.people.isActive(to)) {
			throw Refusal.of("organisation.person-left", this.people.nameOf(to));
		}
		List<Post> moved = of(from, unit);
		if (moved.isEmpty()) {
			throw Refusal.of("organisation.nothing-to-hand-over", this.people.nameOf(from));
		}
		Set<Post> besides = this.appointments.present(to);
		taken(moved, to, besides).forEach((post) -> this.appointments.check(post, besides));
		if (leaves) {
			refuseElsewhere(from, unit);
		}
	}

	void carryOut(PostRequest request, Actor by) {
		String from = request.person();
		String to = Objects.requireNonNull(request.successor());
		check(from, to, request.unit(), request.leaves());
		List<OpenTurn> inHand = this.turns.inHand(from, request.unit());
		List<Appointment> ending = this.rows.heldBy(from, today())
			.stream()
			.filter((one) -> one.post().unit().equals(request.unit()))
			.toList();
		List<Post> moved = ending.stream().map(Appointment::post).toList();
		taken(moved, to, this.appointments.present(to)).forEach((post) -> this.appointments.appoint(post, null, null));
		this.turns.hand(inHand, to, by);
		ending.forEach((one) -> this.appointments.end(one.id(), today().minusDays(1)));
		if (request.leaves()) {
			this.persons.findById(from).ifPresent((person) -> person.leave(today().minusDays(1)));
		}
	}

	/** What the successor does not hold already. */
	private static List<Post> taken(List<Post> moved, String to, Set<Post> besides) {
		return moved.stream()
			.map((post) -> new Post(to, post.unit(), post.section(), post.role(), post.title()))
			.filter((post) -> besides.stream()
				.noneMatch((held) -> held.role() == post.role() && held.unit().equals(post.unit())
						&& Objects.equals(held.section(), post.section())))
			.toList();
	}

	private List<Post> of(String person, String unit) {
		return this.appointments.heldToday(person).stream().filter((post) -> post.unit().equals(unit)).toList();
	}

	/** Who leaves hands over everywhere first. */
	private void refuseElsewhere(String from, String unit) {
		List<Post> elsewhere = this.appointments.heldToday(from)
			.stream()
			.filter((post) -> !post.unit().equals(unit))
			.toList();
		if (!elsewhere.isEmpty()) {
			throw Refusal.of("organisation.posts-held", this.people.nameOf(from), elsewhere.size());
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
