package org.ziping.process.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.People;
import org.ziping.organisation.Role;
import org.ziping.organisation.Units;
import org.ziping.process.ReminderDue;
import org.ziping.process.TaskView;

/** 催办: one click, only where the date is today or past, once a day, and written down. */
@Component
public class Urging {

	private final ReminderLedger ledger;

	private final Dossiers dossiers;

	private final People people;

	private final Units units;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Urging(ReminderLedger ledger, Dossiers dossiers, People people, Units units, AuditTrail trail,
			ApplicationEventPublisher events, Clock clock) {
		this.ledger = ledger;
		this.dossiers = dossiers;
		this.people = people;
		this.units = units;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	public boolean isDue(TaskView task) {
		return task.due() != null && !task.due().isAfter(LocalDate.now(this.clock));
	}

	/** The unit's office and group leader, its administrator, and the finance bureau. */
	public boolean mayUrge(TaskView task, String person) {
		Dossier dossier = this.dossiers.get(task.dossierId());
		String bureau = this.units.financeBureauOf(dossier.unit()).code();
		return this.people.roles(person, dossier.unit())
			.stream()
			.anyMatch(List.of(Role.UNIT_OFFICE, Role.UNIT_ADMIN, Role.GROUP_LEADER, Role.LEADER)::contains)
				|| this.people.holds(person, bureau, Role.FINANCE_PERFORMANCE);
	}

	@GuardedByState
	@Transactional
	public void urge(TaskView task, Actor by) {
		if (!mayUrge(task, by.person())) {
			throw Refusal.of("process.urge-not-yours");
		}
		if (this.dossiers.get(task.dossierId()).paused()) {
			throw Refusal.of("dossier.paused");
		}
		if (!isDue(task)) {
			throw Refusal.of("process.urge-early", String.valueOf(task.due()));
		}
		if (!this.ledger.enter(task.id(), ReminderDue.URGED, LocalDate.now(this.clock))) {
			throw Refusal.of("process.urged-today");
		}
		List<String> who = (task.assignee() != null) ? List.of(task.assignee()) : new ArrayList<>(task.people());
		this.trail.record(by, "dossier/" + task.dossierId(), "urge", task.id(), null, null,
				task.step() + " " + String.join(",", who));
		this.events.publishEvent(new ReminderDue(task.id(), task.dossierId(), task.step(), task.name(), who,
				ReminderDue.URGED, task.due()));
	}

}
