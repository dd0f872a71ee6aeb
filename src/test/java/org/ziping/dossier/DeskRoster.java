package org.ziping.dossier;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** People as the test lays them out. */
record DeskRoster(Map<String, Set<String>> sections, Set<String> office, AtomicBoolean owing) implements Roster {

	@Override
	public Set<String> ofSection(String section) {
		return this.sections.get(section);
	}

	@Override
	public boolean inFinanceOffice(String person, String unit) {
		return person.equals("fiona");
	}

	@Override
	public boolean inOffice(String person, String unit) {
		return this.office.contains(person);
	}

	@Override
	public boolean heads(String person, String unit) {
		return person.equals("leo");
	}

	@Override
	public boolean leadsInCharge(String person, String unit) {
		return person.equals("dora");
	}

	@Override
	public boolean mayLookInto(String person, String unit) {
		return !person.equals("stranger");
	}

	@Override
	public boolean owesProof(String unit) {
		return this.owing.get();
	}

}
