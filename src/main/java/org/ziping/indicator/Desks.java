package org.ziping.indicator;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Writer;
import org.ziping.indicator.DataItem.Duty;

/**
 * Whose desk a value lies on: the section's while it fills in, the finance office's while
 * it compiles. Whose turn it is, the dossier says.
 */
@Component
class Desks {

	private final Dossiers dossiers;

	private final AssignmentRows assignments;

	Desks(Dossiers dossiers, AssignmentRows assignments) {
		this.dossiers = dossiers;
		this.assignments = assignments;
	}

	/** The sections to which the item came with an indicator. */
	Set<String> sectionsOf(String dossier, IndicatorSystem system, DataItem item) {
		Set<String> sections = new TreeSet<>();
		if (item.duty() == Duty.SECTION) {
			indicators(dossier).stream()
				.filter((assigned) -> system.find(assigned.subject())
					.filter((leaf) -> leaf.items().contains(item.code()))
					.isPresent())
				.forEach((assigned) -> sections.add(assigned.section()));
		}
		return sections;
	}

	@Nullable String sectionOfIndicator(String dossier, String indicator) {
		return indicators(dossier).stream()
			.filter((assigned) -> assigned.subject().equals(indicator))
			.map(Assignment::section)
			.findFirst()
			.orElse(null);
	}

	private List<Assignment> indicators(String dossier) {
		return this.assignments.findByDossierOrderByKindAscSubjectAsc(dossier)
			.stream()
			.filter((assigned) -> assigned.kind() == Assignment.Kind.INDICATOR)
			.toList();
	}

	boolean open(String dossier, Set<String> sections, String person) {
		return this.dossiers.writable(dossier, person, Writer.FINANCE, null)
				|| sections.stream().anyMatch((one) -> this.dossiers.writable(dossier, person, Writer.SECTION, one));
	}

	/**
	 * Refuses, with the dossier's own reason, whoever may not write there now; answers as
	 * whom they write.
	 */
	Actor require(String dossier, Set<String> sections, Actor by) {
		if (!this.dossiers.writable(dossier, by.person(), Writer.FINANCE, null)) {
			for (String section : sections) {
				if (this.dossiers.writable(dossier, by.person(), Writer.SECTION, section) || sections.size() == 1) {
					return this.dossiers.writing(dossier, by, Writer.SECTION, section);
				}
			}
		}
		return this.dossiers.writing(dossier, by, Writer.FINANCE, null);
	}

}
