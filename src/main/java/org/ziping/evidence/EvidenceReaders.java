package org.ziping.evidence;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.dossier.Dossiers;
import org.ziping.organisation.People;
import org.ziping.organisation.Role;

/**
 * Who may see a file: whoever may see the dossier; where it says something about persons,
 * only those who handed it in, whose section it is, or who have to judge it.
 */
@Component
class EvidenceReaders {

	private static final Set<Role> JUDGING = EnumSet.of(Role.FINANCE_OFFICE, Role.GROUP_MEMBER, Role.GROUP_DEPUTY,
			Role.GROUP_LEADER, Role.DEPUTY_LEADER, Role.LEADER);

	private final Dossiers dossiers;

	private final People people;

	EvidenceReaders(Dossiers dossiers, People people) {
		this.dossiers = dossiers;
		this.people = people;
	}

	boolean mayRead(Evidence evidence, String person) {
		if (!mayAsk(evidence, person)) {
			return false;
		}
		return !evidence.isPersonal() || evidence.person().equals(person) || ofTheSection(evidence.section(), person)
				|| judges(this.dossiers.get(evidence.dossier()).unit(), person);
	}

	/** May look with a reason that is written down. */
	boolean mayAsk(Evidence evidence, String person) {
		return this.dossiers.visibleTo(evidence.dossier(), person);
	}

	private boolean ofTheSection(@Nullable String section, String person) {
		return section != null && this.people.posts(person).stream().anyMatch((post) -> section.equals(post.section()));
	}

	private boolean judges(String unit, String person) {
		return this.people.roles(person, unit).stream().anyMatch(JUDGING::contains);
	}

}
