package org.ziping.process.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Runs a process in the engine in every way people could answer, each from the beginning.
 */
final class EveryRun {

	private static final int MOST_STATES = 150;

	private final ProcessEngine engine;

	private final String key;

	private final Set<String> troubles = new TreeSet<>();

	private final Map<String, Set<String>> before = new LinkedHashMap<>();

	private final Deque<List<Act>> open = new ArrayDeque<>();

	private final Set<String> ending = new HashSet<>();

	EveryRun(ProcessEngine engine, String key) {
		this.engine = engine;
		this.key = key;
	}

	private record Act(String step, String verdict) {
	}

	/** The kinds of trouble met; nothing where there were too many states to run. */
	Optional<Set<String>> troubles() {
		run(List.of(), "");
		while (!this.open.isEmpty()) {
			if (this.before.size() > MOST_STATES) {
				return Optional.empty();
			}
			List<Act> acts = this.open.removeFirst();
			String from = again(acts, (instance) -> signature(instance));
			for (Act next : again(acts, this::offered)) {
				List<Act> more = new ArrayList<>(acts);
				more.add(next);
				run(more, from);
			}
		}
		Deque<String> back = new ArrayDeque<>(this.ending);
		Set<String> ends = new HashSet<>();
		while (!back.isEmpty()) {
			String state = back.removeFirst();
			if (ends.add(state)) {
				back.addAll(this.before.getOrDefault(state, Set.of()));
			}
		}
		if (!ends.containsAll(this.before.keySet())) {
			this.troubles.add("NO_END");
		}
		return Optional.of(this.troubles);
	}

	private void run(List<Act> acts, String from) {
		try {
			ProcessInstance instance = begin(acts);
			String state = signature(instance);
			boolean known = this.before.containsKey(state);
			this.before.computeIfAbsent(state, (key) -> new HashSet<>()).add(from);
			judge(instance, state, known, acts);
			stop(instance);
		}
		catch (ProcessEngineException ex) {
			this.troubles.add("NO_ANSWER");
			this.ending.add(from);
		}
	}

	private void judge(ProcessInstance instance, String state, boolean known, List<Act> acts) {
		List<String> steps = tasks(instance).stream().map(Task::getTaskDefinitionKey).toList();
		if (state.startsWith("ended")) {
			this.ending.add(state);
		}
		else if (new HashSet<>(steps).size() < steps.size()) {
			this.troubles.add("TWICE");
			this.ending.add(state);
		}
		else if (steps.isEmpty()) {
			this.troubles.add("WAITS_FOREVER");
			this.ending.add(state);
		}
		else if (!known) {
			this.open.add(acts);
		}
	}

	private <T> T again(List<Act> acts, java.util.function.Function<ProcessInstance, T> question) {
		ProcessInstance instance = begin(acts);
		T answer = question.apply(instance);
		stop(instance);
		return answer;
	}

	private ProcessInstance begin(List<Act> acts) {
		ProcessInstance instance = this.engine.getRuntimeService().startProcessInstanceByKey(this.key);
		try {
			for (Act act : acts) {
				Task task = tasks(instance).stream()
					.filter((one) -> one.getTaskDefinitionKey().equals(act.step()))
					.findFirst()
					.orElseThrow();
				this.engine.getTaskService().complete(task.getId(), Map.of("verdict", act.verdict()));
			}
		}
		catch (ProcessEngineException ex) {
			stop(instance);
			throw ex;
		}
		return instance;
	}

	private List<Act> offered(ProcessInstance instance) {
		List<Act> acts = new ArrayList<>();
		for (Task task : tasks(instance)) {
			FlowNode step = this.engine.getRepositoryService()
				.getBpmnModelInstance(task.getProcessDefinitionId())
				.getModelElementById(task.getTaskDefinitionKey());
			FlowNode next = leaving(step).iterator().next().getTarget();
			List<String> verdicts = !(next instanceof ExclusiveGateway question) ? List.of()
					: leaving(question).stream()
						.filter((flow) -> flow.getConditionExpression() != null)
						.map((flow) -> flow.getConditionExpression().getTextContent().replaceAll(".*'(.*)'.*", "$1"))
						.toList();
			(verdicts.isEmpty() ? List.of("PASS") : verdicts)
				.forEach((verdict) -> acts.add(new Act(task.getTaskDefinitionKey(), verdict)));
		}
		return acts;
	}

	private static Collection<SequenceFlow> leaving(FlowNode node) {
		return node.getModelInstance()
			.<SequenceFlow>getModelElementsByType(SequenceFlow.class)
			.stream()
			.filter((flow) -> flow.getSource().equals(node))
			.toList();
	}

	private List<Task> tasks(ProcessInstance instance) {
		return this.engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).list();
	}

	private String signature(ProcessInstance instance) {
		ActivityInstance now = this.engine.getRuntimeService().getActivityInstance(instance.getId());
		if (now == null) {
			return "ended";
		}
		Object verdict = this.engine.getRuntimeService().getVariable(instance.getId(), "verdict");
		return Stream
			.concat(Arrays.stream(now.getChildActivityInstances()).map(ActivityInstance::getActivityId),
					Stream.of(" " + verdict))
			.sorted()
			.toList()
			.toString();
	}

	private void stop(ProcessInstance instance) {
		if (this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceId(instance.getId())
			.count() > 0) {
			this.engine.getRuntimeService().deleteProcessInstance(instance.getId(), "seen");
		}
	}

}
