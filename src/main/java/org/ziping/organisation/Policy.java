package org.ziping.organisation;

import java.util.List;

import org.springframework.stereotype.Service;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;

/**
 * The one place that says whether a person may do something somewhere; what depends on
 * whose turn it is, the dossier and the gate say.
 */
@Service
public class Policy {

	private final People people;

	private final Units units;

	private final RefusedActs refused;

	Policy(People people, Units units, RefusedActs refused) {
		this.people = people;
		this.units = units;
		this.refused = refused;
	}

	public void check(Person person, Action action, Scope scope) {
		check(this.people.actor(person.id()), action, scope, "organisation.not-allowed");
	}

	/** What a rule of the house does by itself needs no right of a person. */
	public void check(Actor by, Action action, Scope scope) {
		check(by, action, scope, "organisation.not-allowed");
	}

	/** Refused in the words of the room that asks, and written into the trail. */
	public void check(Actor by, Action action, Scope scope, String refusal) {
		if (!by.isSystem() && this.people.find(by.person()).filter((who) -> allows(who, action, scope)).isEmpty()) {
			this.refused.record(by, action, scope);
			throw Refusal.of(refusal);
		}
	}

	public boolean allows(Person person, Action action, Scope scope) {
		return !reasons(person, action, scope).isEmpty();
	}

	/** The posts by which they may; empty where they may not. */
	public List<Post> reasons(Person person, Action action, Scope scope) {
		return this.people.posts(person.id())
			.stream()
			.filter((post) -> PolicyTable.grant(action, post.role()).isPresent() && reaches(post, scope))
			.toList();
	}

	private boolean reaches(Post post, Scope scope) {
		String unit = scope.unit();
		if (scope.section() != null && post.section() != null && !scope.section().equals(post.section())) {
			return false;
		}
		return unit == null || unit.equals(post.unit()) || switch (Reach.of(post.role())) {
			case EVERYWHERE -> true;
			case OWN_UNIT -> false;
			case OWN_BRANCH -> this.units.isBelow(unit, post.unit());
			case REPORTING_UNITS ->
				this.units.find(unit).filter((asked) -> post.unit().equals(asked.financeBureau())).isPresent();
		};
	}

}
