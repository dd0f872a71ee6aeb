package org.ziping.process.engine;

import java.util.Set;

import org.springframework.stereotype.Component;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.People;
import org.ziping.organisation.Post;
import org.ziping.organisation.Role;
import org.ziping.organisation.Units;
import org.ziping.process.TaskView;

/**
 * 转办: who may give a turn to whom. A decision is not handed on; whoever stands in for a
 * leader is appointed as deputy, and the dossier says so.
 */
@Component
class HandingOn {

	private static final Set<String> DECISIONS = Set.of("group_confirm", "deputy_approval", "leader_approval",
			"consult");

	/** Turns of the bureau that receives: nobody of the unit has a say in them. */
	private static final Set<String> OF_FINANCE = Set.of("finance_acceptance", "decide_extension");

	private final Dossiers dossiers;

	private final People people;

	private final Units units;

	private final AuditTrail trail;

	HandingOn(Dossiers dossiers, People people, Units units, AuditTrail trail) {
		this.dossiers = dossiers;
		this.people = people;
		this.units = units;
		this.trail = trail;
	}

	void require(TaskView task, String to, String reason, Actor by) {
		Dossier dossier = this.dossiers.get(task.dossierId());
		requireRunning(task);
		boolean administrator = this.people.holds(by.person(), office(task, dossier), Role.UNIT_ADMIN);
		if (!task.isFor(by.person()) && !administrator) {
			throw Refusal.of("process.transfer-not-yours");
		}
		if (DECISIONS.contains(task.step())) {
			throw Refusal.of("process.transfer-decision");
		}
		if (reason.isBlank()) {
			throw Refusal.of("process.transfer-reason");
		}
		if (to.equals(task.assignee()) || (to.equals(by.person()) && !administrator)) {
			throw Refusal.of("process.transfer-oneself");
		}
		if (!mayTake(task, dossier, to)) {
			throw Refusal.of("process.transfer-stranger", this.people.nameOf(to));
		}
		this.trail.record(by, "dossier/" + dossier.id(), "transfer", task.id(), null, null,
				task.step() + " " + task.assignee() + " -> " + to + " " + reason);
	}

	/** The engine stops a halted turn too, but in words that nobody wrote for people. */
	TaskView requireRunning(TaskView task) {
		if (this.dossiers.get(task.dossierId()).paused()) {
			throw Refusal.of("dossier.paused");
		}
		return task;
	}

	/** Within the section, the area or the office whose turn it is. */
	private boolean mayTake(TaskView task, Dossier dossier, String to) {
		if (task.people().contains(to)) {
			return this.people.isActive(to);
		}
		if (task.section() != null) {
			return this.people.posts(to).stream().map(Post::section).anyMatch(task.section()::equals);
		}
		if (task.area() != null) {
			return this.people.isActive(to) && this.dossiers.group(dossier.id()).everybody().contains(to);
		}
		if (OF_FINANCE.contains(task.step())) {
			Set<Role> roles = this.people.roles(to, office(task, dossier));
			return roles.contains(Role.FINANCE_DIVISION) || roles.contains(Role.FINANCE_PERFORMANCE);
		}
		return this.people.posts(to).stream().anyMatch((post) -> post.unit().equals(dossier.unit()));
	}

	private String office(TaskView task, Dossier dossier) {
		return OF_FINANCE.contains(task.step()) ? this.units.financeBureauOf(dossier.unit()).code() : dossier.unit();
	}

}
