package org.ziping.organisation.spi;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Actor;

/** What waits for whom, told by the room that keeps the turns. */
public interface OpenTurns {

	/** The open turns that are that person's, or that they may take. */
	List<OpenTurn> of(String person);

	/** Gives these turns to somebody else, all or none. */
	void hand(Collection<String> turns, String to, Actor by);

	/** Offers what waits for these groups to those who belong to them now. */
	void offerAnew(Collection<String> groups);

	/**
	 * One turn.
	 *
	 * @param people everybody who may take it
	 * @param groups the groups whose members these are; none where people were named
	 */
	record OpenTurn(String id, String name, String unit, @Nullable String assignee, Set<String> people,
			Set<String> groups) {

		public OpenTurn {
			people = Set.copyOf(people);
			groups = Set.copyOf(groups);
		}

		public boolean isHeldBy(String person) {
			return person.equals(this.assignee);
		}

	}

}
