package org.ziping.process.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.routing.Withdrawals;
import org.ziping.organisation.People;
import org.ziping.process.TaskView;

/**
 * 撤回, the one permitted change of tokens: along a direct way from one human step to the
 * next, in the same branch, while nobody has that next step before them.
 */
@Component
class StepBack {

	private static final String COMPLETED = "completed";

	private final HistoryService history;

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final RepositoryService diagrams;

	private final TaskViews views;

	private final Withdrawals withdrawals;

	private final Dossiers dossiers;

	private final Looked looked;

	private final People people;

	StepBack(@Lazy HistoryService history, @Lazy TaskService tasks, @Lazy RuntimeService runtime,
			@Lazy RepositoryService diagrams, TaskViews views, Withdrawals withdrawals, Dossiers dossiers,
			Looked looked, People people) {
		this.history = history;
		this.tasks = tasks;
		this.runtime = runtime;
		this.diagrams = diagrams;
		this.views = views;
		this.withdrawals = withdrawals;
		this.dossiers = dossiers;
		this.looked = looked;
		this.people = people;
	}

	/** The task that ended, the scope it stood in, and the one that came up after it. */
	private record Move(HistoricTaskInstance done, String scope, HistoricTaskInstance next) {
	}

	boolean isPossible(String taskId, String person) {
		return this.withdrawals.mayWithdraw(taskId, person)
				&& move(taskId).filter((move) -> holder(move, person) == null).isPresent();
	}

	/**
	 * Inside one command: the dossier first, which also holds off whoever decides now.
	 */
	void take(String taskId, String reason, Actor by) {
		String dossier = this.dossiers.decisionOn(taskId)
			.map(Decision::dossier)
			.orElseThrow(() -> Refusal.of("dossier.withdraw-nothing"));
		this.withdrawals.withdraw(dossier, taskId, by, reason);
		Move move = move(taskId).orElseThrow(() -> Refusal.of("process.withdraw-gone"));
		String holder = holder(move, by.person());
		if (holder != null) {
			throw Refusal.of("process.withdraw-late", this.people.nameOf(holder));
		}
		this.runtime.createProcessInstanceModification(move.done.getProcessInstanceId())
			.startBeforeActivity(move.done.getTaskDefinitionKey(), move.scope)
			.cancelActivityInstance(move.next.getActivityInstanceId())
			.execute();
		takeAgain(by);
	}

	private void takeAgain(Actor by) {
		CurrentAct act = CurrentAct.find();
		for (String id : (act != null) ? List.copyOf(act.openedTasks()) : List.<String>of()) {
			TaskView task = this.views.opened(id);
			if (task.assignee() == null && task.people().contains(by.person())) {
				this.tasks.claim(id, by.person());
			}
		}
	}

	private Optional<Move> move(String taskId) {
		HistoricTaskInstance done = this.history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
		if (done == null || !COMPLETED.equals(done.getDeleteReason())) {
			return Optional.empty();
		}
		Optional<String> scope = scope(done);
		Set<String> after = DirectWay.after(this.diagrams.getBpmnModelInstance(done.getProcessDefinitionId()),
				done.getTaskDefinitionKey());
		List<HistoricTaskInstance> beside = this.history.createHistoricTaskInstanceQuery()
			.processInstanceId(done.getProcessInstanceId())
			.listPage(0, 1000)
			.stream()
			.filter((task) -> !task.getId().equals(taskId) && isSince(task, done))
			.filter((task) -> scope(task).equals(scope))
			.toList();
		// What was done since cannot be overtaken: exactly one turn came up, and is open.
		return (scope.isPresent() && beside.size() == 1 && beside.get(0).getEndTime() == null
				&& after.contains(beside.get(0).getTaskDefinitionKey()))
						? Optional.of(new Move(done, scope.get(), beside.get(0))) : Optional.empty();
	}

	/**
	 * On MySQL the engine counts in whole seconds: what began in the same one may have
	 * ended before.
	 */
	private static boolean isSince(HistoricTaskInstance task, HistoricTaskInstance done) {
		return !task.getStartTime().before(done.getEndTime())
				&& (task.getEndTime() == null || task.getEndTime().after(done.getEndTime()));
	}

	private Optional<String> scope(HistoricTaskInstance task) {
		return Optional
			.ofNullable(this.history.createHistoricActivityInstanceQuery()
				.activityInstanceId(task.getActivityInstanceId())
				.singleResult())
			.map(HistoricActivityInstance::getParentActivityInstanceId);
	}

	/** Who took the next turn, or opened its page. */
	private @Nullable String holder(Move move, String person) {
		Optional<TaskView> next = this.views.find(move.next.getId());
		if (next.isPresent() && next.get().people().size() > 1 && next.get().assignee() != null) {
			return next.get().assignee();
		}
		return this.looked.by(move.next.getId()).stream().filter((one) -> !one.equals(person)).findFirst().orElse(null);
	}

}
