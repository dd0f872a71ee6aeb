package org.ziping.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;

/** Everybody, and which posts they hold today. */
@Service("organisationPeople")
public class People {

	private final PersonRows people;

	private final AppointmentRows appointments;

	private final Clock clock;

	People(PersonRows people, AppointmentRows appointments, Clock clock) {
		this.people = people;
		this.appointments = appointments;
		this.clock = clock;
	}

	/** Also somebody who has left: their past acts keep their name. */
	public Optional<Person> find(String id) {
		return this.people.findById(id);
	}

	public Person get(String id) {
		return find(id).orElseThrow(() -> Refusal.of("organisation.no-person", id));
	}

	/** The name to show; the bare id only for somebody unknown here. */
	public String nameOf(String id) {
		return find(id).map(Person::name).orElse(id);
	}

	public boolean isActive(String id) {
		return find(id).filter((person) -> person.isValidOn(today())).isPresent();
	}

	public List<Person> holding(String unit, Role role) {
		return this.people.holding(unit, role, today());
	}

	/** Whoever holds the role in whichever unit; for roles that reach everywhere. */
	public List<Person> holding(Role role) {
		return this.people.holding(role, today());
	}

	public List<Person> holdingInSection(String section, Role role) {
		return this.people.holdingInSection(section, role, today());
	}

	public Set<Role> roles(String person, String unit) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		posts(person).stream().filter((post) -> post.unit().equals(unit)).map(Post::role).forEach(roles::add);
		return roles;
	}

	public boolean holds(String person, String unit, Role role) {
		return roles(person, unit).contains(role);
	}

	/** Whether they hold the role in whichever unit; for roles that reach everywhere. */
	public boolean holds(String person, Role role) {
		return posts(person).stream().anyMatch((post) -> post.role() == role);
	}

	public List<Post> posts(String person) {
		if (!isActive(person)) {
			return List.of();
		}
		return this.appointments.heldBy(person, today()).stream().map(Appointment::post).toList();
	}

	/** Every post that somebody holds in those units today, in one question. */
	public List<Post> postsIn(Collection<String> units) {
		return units.isEmpty() ? List.of()
				: this.appointments.heldIn(units, today()).stream().map(Appointment::post).toList();
	}

	/** Everybody on the staff of a unit today. */
	public List<Person> of(String unit) {
		return this.people.findByUnitOrderById(unit).stream().filter((person) -> person.isValidOn(today())).toList();
	}

	public Set<String> groupsOf(String person) {
		Set<String> groups = new LinkedHashSet<>();
		posts(person).forEach((post) -> groups.addAll(post.groups()));
		return groups;
	}

	/** Who belongs to a group id; nobody where the text is none. */
	public List<Person> members(String groupId) {
		return members(groupId, Limit.unlimited());
	}

	/** A page of them, in the order of their names. */
	public List<Person> members(String groupId, int first, int most) {
		return members(groupId, Limit.of(Math.addExact(first, most))).stream().skip(first).toList();
	}

	private List<Person> members(String groupId, Limit most) {
		Optional<Role> role = GroupId.role(groupId);
		if (role.isEmpty()) {
			return List.of();
		}
		String place = GroupId.place(groupId);
		return GroupId.isOfUnit(groupId) ? this.people.holding(place, role.get(), today(), most)
				: this.people.holdingInSection(place, role.get(), today(), most);
	}

	public long countMembers(String groupId) {
		Optional<Role> role = GroupId.role(groupId);
		if (role.isEmpty()) {
			return 0;
		}
		String place = GroupId.place(groupId);
		return GroupId.isOfUnit(groupId) ? this.people.countHolding(place, role.get(), today())
				: this.people.countHoldingInSection(place, role.get(), today());
	}

	public Actor actor(String person) {
		return Actor.of(person, nameOf(person));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
