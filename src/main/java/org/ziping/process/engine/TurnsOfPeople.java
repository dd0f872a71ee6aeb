package org.ziping.process.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.OrganisationChanged;
import org.ziping.organisation.People;
import org.ziping.organisation.spi.OpenTurns;
import org.ziping.process.TaskOffered;
import org.ziping.process.TaskView;

/**
 * Tells the organisation what would be left behind when somebody goes, and moves it. Asks
 * the engine itself: it is a rare act, and must not be wrong.
 */
@Component
class TurnsOfPeople implements OpenTurns {

	private static final int MOST = 1000;

	private final ProcessEngineConfigurationImpl engine;

	private final TaskService tasks;

	private final TaskViews views;

	private final People people;

	private final Dossiers dossiers;

	private final ApplicationEventPublisher events;

	TurnsOfPeople(ProcessEngineConfigurationImpl engine, TaskService tasks, TaskViews views, People people,
			Dossiers dossiers, ApplicationEventPublisher events) {
		this.engine = engine;
		this.tasks = tasks;
		this.views = views;
		this.people = people;
		this.dossiers = dossiers;
		this.events = events;
	}

	@Override
	public List<OpenTurn> of(String person) {
		Map<String, Task> found = new LinkedHashMap<>();
		keep(this.tasks.createTaskQuery().taskAssignee(person), found);
		keep(this.tasks.createTaskQuery().taskCandidateUser(person).includeAssignedTasks(), found);
		Set<String> groups = this.people.groupsOf(person);
		if (!groups.isEmpty()) {
			keep(this.tasks.createTaskQuery().taskCandidateGroupIn(List.copyOf(groups)).includeAssignedTasks(), found);
		}
		return found.values().stream().map(this::turn).toList();
	}

	/** One command, so that all of them move or none. */
	@Override
	@GuardedByState
	public void hand(Collection<String> turns, String to, Actor by) {
		this.engine.getCommandExecutorTxRequired().execute((context) -> CurrentAct.during(by, null, () -> {
			turns.forEach((turn) -> this.tasks.setAssignee(turn, to));
			return turns.size();
		}));
	}

	@Override
	public void offerAnew(Collection<String> groups) {
		if (groups.isEmpty()) {
			return;
		}
		Map<String, Task> found = new LinkedHashMap<>();
		keep(this.tasks.createTaskQuery().taskCandidateGroupIn(List.copyOf(groups)).includeAssignedTasks(), found);
		found.values()
			.stream()
			.map(this.views::of)
			.forEach((task) -> this.events.publishEvent(new TaskOffered(task.id(), task.people())));
	}

	@EventListener
	void membersChanged(OrganisationChanged change) {
		offerAnew(change.groups());
	}

	private static void keep(TaskQuery asked, Map<String, Task> found) {
		asked.active().listPage(0, MOST).forEach((task) -> found.put(task.getId(), task));
	}

	private OpenTurn turn(Task task) {
		TaskView view = this.views.of(task);
		return new OpenTurn(view.id(), view.name(), this.dossiers.get(view.dossierId()).unit(), view.assignee(),
				view.people(), groups(task));
	}

	private Set<String> groups(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.filter((link) -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
			.map(IdentityLink::getGroupId)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
