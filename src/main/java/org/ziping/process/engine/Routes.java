package org.ziping.process.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import org.springframework.stereotype.Component;

import org.ziping.dossier.Dossiers;
import org.ziping.process.RouteStep;

/** The way of one dossier through its own diagram: taken, now, and expected. */
@Component
class Routes {

	private final HistoryService history;

	private final RepositoryService diagrams;

	private final Dossiers dossiers;

	Routes(HistoryService history, RepositoryService diagrams, Dossiers dossiers) {
		this.history = history;
		this.diagrams = diagrams;
		this.dossiers = dossiers;
	}

	List<RouteStep> of(String dossierId) {
		HistoricProcessInstance instance = this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(this.dossiers.get(dossierId).businessKey())
			.processDefinitionKey("self_evaluation")
			.singleResult();
		if (instance == null) {
			return List.of();
		}
		List<HistoricTaskInstance> past = this.history.createHistoricTaskInstanceQuery()
			.processInstanceId(instance.getId())
			.orderByHistoricActivityInstanceStartTime()
			.asc()
			.listPage(0, 1000);
		Map<String, List<HistoricTaskInstance>> byStep = past.stream()
			.collect(Collectors.groupingBy(HistoricTaskInstance::getTaskDefinitionKey));
		Set<UserTask> expected = new LinkedHashSet<>(
				HappyPath.of(this.diagrams.getBpmnModelInstance(instance.getProcessDefinitionId())));
		boolean ended = instance.getEndTime() != null;
		List<RouteStep> route = new ArrayList<>();
		for (UserTask step : expected) {
			route.add(step(step, byStep.getOrDefault(step.getId(), List.of()), ended));
		}
		return route;
	}

	private static RouteStep step(UserTask step, List<HistoricTaskInstance> tasks, boolean ended) {
		// What was taken back by somebody before it counts as not yet walked.
		List<HistoricTaskInstance> walked = tasks.stream()
			.filter((task) -> task.getEndTime() == null || "completed".equals(task.getDeleteReason()))
			.toList();
		boolean open = tasks.stream().anyMatch((task) -> task.getEndTime() == null);
		RouteStep.State state = open ? RouteStep.State.OPEN
				: walked.isEmpty() ? RouteStep.State.EXPECTED : RouteStep.State.DONE;
		return new RouteStep(step.getId(), step.getName(), state,
				tasks.isEmpty() ? null : TurnEvents.date(tasks.get(tasks.size() - 1).getDueDate()));
	}

}
