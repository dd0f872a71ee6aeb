package org.ziping.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;

/** Sets up group, areas and contributions from a plan; what sections gave stays. */
@Component
class GroupForming {

	private final FilingCabinet cabinet;

	private final Roster roster;

	GroupForming(FilingCabinet cabinet, Roster roster) {
		this.cabinet = cabinet;
		this.roster = roster;
	}

	void form(Dossier dossier, GroupPlan plan) {
		requireSound(dossier, plan);
		dossier.form(plan);
		areas(dossier, plan.areas());
		contributions(dossier, plan.sections());
	}

	private void requireSound(Dossier dossier, GroupPlan plan) {
		if (plan.leader().isBlank()) {
			throw Refusal.of("dossier.group-without-leader");
		}
		if (plan.areas().isEmpty() || plan.areas().stream().anyMatch((area) -> area.members().isEmpty())) {
			throw Refusal.of("dossier.area-without-people");
		}
		if (plan.areas().stream().anyMatch((area) -> area.parts().isEmpty())) {
			throw Refusal.of("dossier.area-without-parts");
		}
		List<String> group = new Group(plan.leader(), plan.confirmer(), plan.deputies(), plan.members(), null)
			.everybody();
		if (plan.areas().stream().anyMatch((area) -> !group.containsAll(area.members()))) {
			throw Refusal.of("dossier.area-member-not-in-group");
		}
		if (plan.sections().isEmpty()) {
			throw Refusal.of("dossier.no-sections");
		}
		boolean leaderConfirms = plan.confirmer() == null || plan.confirmer().equals(plan.leader());
		if (leaderConfirms && this.roster.heads(plan.leader(), dossier.unit())) {
			throw Refusal.of("dossier.confirmer-needed");
		}
	}

	private void areas(Dossier dossier, List<GroupPlan.AreaPlan> plans) {
		this.cabinet.areas(dossier.id()).forEach(this.cabinet::remove);
		this.cabinet.flush();
		int position = 0;
		for (GroupPlan.AreaPlan plan : plans) {
			this.cabinet.add(new Area(UUID.randomUUID().toString(), dossier.id(), position++, plan));
		}
	}

	private void contributions(Dossier dossier, List<String> sections) {
		Map<String, Contribution> known = new HashMap<>();
		this.cabinet.contributions(dossier.id()).forEach((row) -> known.put(row.section(), row));
		int position = 0;
		for (String section : sections) {
			if (known.remove(section) == null) {
				this.cabinet.add(new Contribution(UUID.randomUUID().toString(), dossier.id(), position, section));
			}
			position++;
		}
		known.values().forEach(this.cabinet::remove);
	}

}
