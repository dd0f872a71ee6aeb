package org.ziping.process.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;

import org.ziping.calendar.HouseClock;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.routing.Consulting;
import org.ziping.organisation.GroupId;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Role;
import org.ziping.process.TaskChanged;
import org.ziping.process.TaskClosed;
import org.ziping.process.TaskOpened;

/**
 * Tells the house, in the engine's transaction, that a turn began, changed or ended. A
 * task that only one person may take is theirs at once; one that nobody may take goes to
 * the unit's administrator, never to silence.
 */
class TurnEvents implements TaskListener {

	private final ApplicationEventPublisher events;

	private final People people;

	private final Dossiers dossiers;

	private final ReminderTimers timers;

	private final Consulting consulting;

	private final Clock clock;

	TurnEvents(ApplicationEventPublisher events, People people, Dossiers dossiers, Consulting consulting,
			ReminderTimers timers, Clock clock) {
		this.consulting = consulting;
		this.events = events;
		this.people = people;
		this.dossiers = dossiers;
		this.timers = timers;
		this.clock = clock;
	}

	@Override
	public void notify(DelegateTask task) {
		String dossierId = Gate.variable(task, "dossierId");
		if (dossierId == null) {
			return;
		}
		switch (task.getEventName()) {
			case EVENTNAME_CREATE -> opened(task, dossierId);
			case EVENTNAME_ASSIGNMENT, EVENTNAME_UPDATE -> this.events
				.publishEvent(new TaskChanged(task.getId(), dossierId, task.getAssignee(), date(task.getDueDate())));
			case EVENTNAME_COMPLETE -> closed(task, dossierId, true);
			case EVENTNAME_DELETE -> closed(task, dossierId, false);
			default -> throw new IllegalStateException(task.getEventName());
		}
		this.timers.moveBeforeCommit(task.getProcessInstanceId(), dossierId);
	}

	private void opened(DelegateTask task, String dossierId) {
		Set<String> who = candidates(task);
		if (who.isEmpty()) {
			String administrators = GroupId.of(this.dossiers.get(dossierId).unit(), Role.UNIT_ADMIN);
			task.addCandidateGroup(administrators);
			this.people.members(administrators).forEach((person) -> who.add(person.id()));
			if (who.isEmpty()) {
				throw Refusal.of("process.nobody-for", task.getName());
			}
		}
		if (isNobody(task.getAssignee())) {
			task.setAssignee((who.size() == 1) ? who.iterator().next() : null);
		}
		CurrentAct act = CurrentAct.find();
		if (act != null) {
			act.openedTask(task.getId(), task.getName());
		}
		this.events.publishEvent(new TaskOpened(task.getId(), dossierId, task.getTaskDefinitionKey(), task.getName(),
				Gate.variable(task, "section"), Gate.variable(task, "area"), task.getAssignee(), who,
				date(task.getDueDate()), task.getTaskDefinitionKey(), this.clock.instant()));
	}

	private void closed(DelegateTask task, String dossierId, boolean completed) {
		// Whoever was asked beside a step that has ended need not answer any more.
		this.consulting.stepEnded(task.getId());
		CurrentAct act = CurrentAct.find();
		this.events.publishEvent(new TaskClosed(task.getId(), dossierId, task.getTaskDefinitionKey(),
				(act != null) ? act.by().person() : null, completed,
				(act != null && completed && CurrentAct.isCompleting()) ? act.submission().verdict() : null,
				this.clock.instant()));
	}

	private Set<String> candidates(DelegateTask task) {
		Set<String> who = new LinkedHashSet<>();
		if (!isNobody(task.getAssignee())) {
			who.add(Objects.requireNonNull(task.getAssignee()));
		}
		for (IdentityLink link : task.getCandidates()) {
			if (!IdentityLinkType.CANDIDATE.equals(link.getType())) {
				continue;
			}
			if (link.getUserId() != null) {
				who.add(link.getUserId());
			}
			else if (link.getGroupId() != null) {
				this.people.members(link.getGroupId()).stream().map(Person::id).forEach(who::add);
			}
		}
		return who;
	}

	private static boolean isNobody(@Nullable String assignee) {
		return assignee == null || assignee.isBlank();
	}

	static @Nullable LocalDate date(@Nullable Date date) {
		return (date != null) ? LocalDate.ofInstant(date.toInstant(), HouseClock.ZONE) : null;
	}

}
