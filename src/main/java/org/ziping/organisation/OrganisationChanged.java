package org.ziping.organisation;

import java.util.Set;

/**
 * Something about units or people is no longer as it was: answers kept about these
 * persons are void, and these groups have other members than before.
 */
public record OrganisationChanged(Set<String> persons, Set<String> groups) {

	public OrganisationChanged {
		persons = Set.copyOf(persons);
		groups = Set.copyOf(groups);
	}

}
