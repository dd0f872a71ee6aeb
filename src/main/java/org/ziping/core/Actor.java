package org.ziping.core;

import org.jspecify.annotations.Nullable;

/**
 * The natural person who acts, in whose place if they stand in for somebody, and from
 * where.
 */
public record Actor(String person, String name, @Nullable String onBehalfOf, @Nullable String address) {

	/** What the system does by itself, by a rule that somebody set. */
	public static final Actor SYSTEM = new Actor("system", "系统", null, null);

	public Actor {
		if (person.isBlank()) {
			throw new IllegalArgumentException("an actor has a name");
		}
	}

	public static Actor of(String person, String name) {
		return new Actor(person, name, null, null);
	}

	public boolean isSystem() {
		return SYSTEM.person.equals(this.person);
	}

}
