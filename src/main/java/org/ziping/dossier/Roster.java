package org.ziping.dossier;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.ziping.organisation.Person;

/** What the dossier has to know of people: who stands where. */
interface Roster {

	/** Everybody with a post in that section. */
	Set<String> ofSection(String section);

	/**
	 * Whether they write what the section gives: its people, and who stands in for them.
	 */
	default boolean writesFor(String person, String section) {
		return ofSection(section).contains(person);
	}

	/**
	 * Whose place they take where they write for a section, or for the finance office
	 * where none is named, by nothing else than standing in.
	 */
	default Optional<Person> inPlaceOf(String person, String unit, @Nullable String section) {
		return Optional.empty();
	}

	/** Whether they write for the finance office, or stand in for somebody who does. */
	boolean inFinanceOffice(String person, String unit);

	/** Whether they belong to the unit's office, which records what was signed. */
	boolean inOffice(String person, String unit);

	/** Whether they are the head of the bureau. */
	boolean heads(String person, String unit);

	/** Whether they are a leader in charge, below the head. */
	boolean leadsInCharge(String person, String unit);

	/** Whether they belong to the unit or to its finance bureau. */
	boolean mayLookInto(String person, String unit);

	/** Whether the unit asks whoever acts now to prove first that it is them. */
	boolean owesProof(String unit);

}
