package org.ziping.organisation;

import java.util.List;

import org.springframework.stereotype.Service;

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

	Policy(People people, Units units) {
		this.people = people;
		this.units = units;
	}

	public void check(Person person, Action action, Scope scope) {
		if (!allows(person, action, scope)) {
			throw Refusal.of("organisation.not-allowed");
		}
	}

	public boolean allows(Person person, Action action, Scope scope) {
		return !reasons(person, action, scope).isEmpty();
	}

	/** The posts by which they may; empty where they may not. */
	public List<Post> reasons(Person person, Action action, Scope scope) {
		return this.people.posts(person.id())
			.stream()
			.filter((post) -> action.roles().contains(post.role()) && reaches(post, scope))
			.toList();
	}

	private boolean reaches(Post post, Scope scope) {
		String unit = scope.unit();
		return switch (Reach.of(post.role())) {
			case EVERYWHERE -> true;
			case OWN_UNIT -> unit == null || unit.equals(post.unit());
			case REPORTING_UNITS -> unit == null || unit.equals(post.unit())
					|| this.units.find(unit).filter((asked) -> post.unit().equals(asked.financeBureau())).isPresent();
		};
	}

}
