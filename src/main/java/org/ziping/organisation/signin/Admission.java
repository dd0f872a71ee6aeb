package org.ziping.organisation.signin;

import java.util.Set;

import org.ziping.organisation.Person;

/** Somebody whose password was right, and what they still owe. */
public record Admission(Person person, Set<Owed> owed) {

	public Admission {
		owed = Set.copyOf(owed);
	}

}
