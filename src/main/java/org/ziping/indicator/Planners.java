package org.ziping.indicator;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.People;
import org.ziping.organisation.Role;
import org.ziping.organisation.Units;

/** Who divides the work among the sections, and until when that can change. */
@Component
class Planners {

	private static final Set<DossierStatus> OPEN = EnumSet.of(DossierStatus.PREPARING, DossierStatus.COLLECTING,
			DossierStatus.COMPILING);

	private static final Set<Role> ROLES = EnumSet.of(Role.UNIT_OFFICE, Role.FINANCE_OFFICE);

	private final Dossiers dossiers;

	private final People people;

	private final Units units;

	Planners(Dossiers dossiers, People people, Units units) {
		this.dossiers = dossiers;
		this.people = people;
		this.units = units;
	}

	boolean may(String dossierId, String person) {
		Dossier dossier = this.dossiers.get(dossierId);
		return OPEN.contains(dossier.status())
				&& this.people.roles(person, dossier.unit()).stream().anyMatch(ROLES::contains);
	}

	void require(String dossierId, Actor by) {
		if (!by.isSystem() && !may(dossierId, by.person())) {
			throw Refusal.of("indicator.not-planner");
		}
	}

	void requireSection(String dossierId, String section) {
		String unit = this.dossiers.get(dossierId).unit();
		if (this.units.sections(unit).stream().noneMatch((one) -> one.code().equals(section))) {
			throw Refusal.of("indicator.section");
		}
	}

}
