package org.ziping.process;

import java.util.Set;

/** Other people than before may take a turn, for the members of its group changed. */
public record TaskOffered(String taskId, Set<String> people) {

	public TaskOffered {
		people = Set.copyOf(people);
	}

}
