package org.ziping.process.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.dossier.Dossiers;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.process.TaskView;

/** One task of the engine as the house sees it. */
@Component
class TaskViews {

	private final TaskService tasks;

	private final RepositoryService diagrams;

	private final People people;

	private final Dossiers dossiers;

	private final NextPost nextPost;

	TaskViews(TaskService tasks, RepositoryService diagrams, People people, Dossiers dossiers, NextPost nextPost) {
		this.tasks = tasks;
		this.diagrams = diagrams;
		this.people = people;
		this.dossiers = dossiers;
		this.nextPost = nextPost;
	}

	Optional<TaskView> find(String taskId) {
		return Optional.ofNullable(this.tasks.createTaskQuery().taskId(taskId).singleResult()).map(this::of);
	}

	List<TaskView> open(String dossierId) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.dossiers.get(dossierId).businessKey())
			.orderByTaskCreateTime()
			.asc()
			.listPage(0, 1000)
			.stream()
			.map(this::of)
			.toList();
	}

	/** A task that came up inside the running command and is not yet written. */
	TaskView opened(String taskId) {
		TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
		return of(Objects.requireNonNull(task));
	}

	TaskView of(Task task) {
		BpmnModelInstance diagram = this.diagrams.getBpmnModelInstance(task.getProcessDefinitionId());
		TaskShape shape = TaskShape.of(diagram, task.getTaskDefinitionKey());
		String dossierId = Objects.requireNonNull(variable(task, "dossierId"));
		return new TaskView(task.getId(), dossierId, task.getTaskDefinitionKey(), task.getName(),
				variable(task, "section"), variable(task, "area"), task.getAssignee(), candidates(task),
				TurnEvents.date(task.getDueDate()), task.getTaskDefinitionKey(), task.getCreateTime().toInstant(),
				shape.verdicts(),
				this.nextPost.after(diagram, task.getTaskDefinitionKey(), dossierId, task.getAssignee()),
				targets(shape, dossierId, task.getTaskDefinitionKey()), variable(task, "seat"));
	}

	/** What the diagram draws and the dossier permits. */
	private List<String> targets(TaskShape shape, String dossierId, String step) {
		Set<String> permitted = this.dossiers.returnTargets(dossierId, step);
		return shape.returnTargets().stream().filter(permitted::contains).toList();
	}

	private Set<String> candidates(Task task) {
		Set<String> who = new LinkedHashSet<>();
		if (task.getAssignee() != null) {
			who.add(task.getAssignee());
		}
		for (IdentityLink link : links(task)) {
			if (!IdentityLinkType.CANDIDATE.equals(link.getType())) {
				continue;
			}
			if (link.getUserId() != null) {
				who.add(link.getUserId());
			}
			else {
				this.people.members(link.getGroupId()).stream().map(Person::id).forEach(who::add);
			}
		}
		return who;
	}

	private Iterable<? extends IdentityLink> links(Task task) {
		return (task instanceof TaskEntity entity && Context.getCommandContext() != null) ? entity.getCandidates()
				: this.tasks.getIdentityLinksForTask(task.getId());
	}

	private @Nullable String variable(Task task, String name) {
		return (task instanceof TaskEntity entity && Context.getCommandContext() != null)
				? (String) entity.getVariable(name) : (String) this.tasks.getVariable(task.getId(), name);
	}

}
