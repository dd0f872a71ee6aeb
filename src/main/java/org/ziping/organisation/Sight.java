package org.ziping.organisation;

import java.util.HashSet;
import java.util.Set;

/**
 * What of the organisation somebody may see; every query for a page takes one.
 *
 * @param units these units
 * @param bureaus and those that report to these
 */
record Sight(boolean everywhere, Set<String> units, Set<String> bureaus) {

	/** No code looks like this; a database dislikes an empty list. */
	private static final String NOBODY = "-";

	Sight {
		units = withNobody(units);
		bureaus = withNobody(bureaus);
	}

	private static Set<String> withNobody(Set<String> codes) {
		Set<String> some = new HashSet<>(codes);
		some.add(NOBODY);
		return Set.copyOf(some);
	}

}
