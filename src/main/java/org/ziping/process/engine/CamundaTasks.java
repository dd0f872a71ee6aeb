package org.ziping.process.engine;

import java.util.ArrayList;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.Set;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.Asking;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Consultations;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.StepScope;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.People;
import org.ziping.process.Done;
import org.ziping.process.RouteStep;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;
import org.ziping.process.steps.Urging;

/**
 * Turns on the engine: each act is one command, so that it commits or leaves no trace.
 */
@Component
class CamundaTasks implements Tasks {

	private final ProcessEngineConfigurationImpl engine;

	private final TaskService tasks;

	private final TaskViews views;

	private final Routes routes;

	private final Answers answers;

	private final StepBack stepBack;

	private final HandingOn handingOn;

	private final Urging urging;

	private final Consultations consultations;

	private final Looked looked;

	private final Dossiers dossiers;

	private final People people;

	CamundaTasks(ProcessEngineConfigurationImpl engine, TaskService tasks, TaskViews views, Routes routes,
			Answers answers, StepBack stepBack, HandingOn handingOn, Urging urging, Looked looked,
			Consultations consultations, Dossiers dossiers, People people) {
		this.engine = engine;
		this.tasks = tasks;
		this.views = views;
		this.routes = routes;
		this.answers = answers;
		this.stepBack = stepBack;
		this.handingOn = handingOn;
		this.urging = urging;
		this.looked = looked;
		this.consultations = consultations;
		this.dossiers = dossiers;
		this.people = people;
	}

	/** To strangers a task of another unit is none. */
	@Override
	public Optional<TaskView> find(String taskId) {
		return this.views.find(taskId)
			.filter((task) -> shownTo(task.dossierId()) || SignedIn.person().filter(task::isFor).isPresent());
	}

	@Override
	public TaskView get(String taskId) {
		return find(taskId).orElseThrow(() -> gone(taskId));
	}

	@Override
	public List<TaskView> open(String dossierId) {
		return this.views.open(dossierId);
	}

	@Override
	public StepScope scope(TaskView task) {
		return this.dossiers.scope(task.dossierId(), task.step(), task.section(), task.area());
	}

	@Override
	public List<RouteStep> route(String dossierId) {
		return this.routes.of(dossierId);
	}

	@Override
	@GuardedByState
	public void claim(String taskId, Actor by) {
		this.engine.getCommandExecutorTxRequired().execute(new Act<>(() -> CurrentAct.during(by, null, () -> {
			TaskView task = this.handingOn.requireRunning(get(taskId));
			if (task.assignee() != null && !task.assignee().equals(by.person())) {
				throw Refusal.of("process.claimed-by-another", this.people.nameOf(task.assignee()));
			}
			if (!task.people().contains(by.person())) {
				throw Refusal.of("process.not-offered");
			}
			this.tasks.claim(taskId, by.person());
			return taskId;
		})));
	}

	@Override
	@GuardedByState
	public void release(String taskId, Actor by) {
		this.engine.getCommandExecutorTxRequired().execute(new Act<>(() -> CurrentAct.during(by, null, () -> {
			TaskView task = this.handingOn.requireRunning(get(taskId));
			if (!by.person().equals(task.assignee())) {
				throw Refusal.of("process.not-yours", holder(task));
			}
			if (task.people().size() < 2) {
				throw Refusal.of("process.only-you");
			}
			this.tasks.setAssignee(taskId, null);
			return taskId;
		})));
	}

	@Override
	public void looked(String taskId, String person) {
		this.looked.enter(taskId, person);
	}

	@Override
	public boolean withdrawable(String taskId, String person) {
		return this.stepBack.isPossible(taskId, person);
	}

	@Override
	@GuardedByState
	public void withdraw(String taskId, String reason, Actor by) {
		this.engine.getCommandExecutorTxRequired().execute(new Act<>(() -> CurrentAct.during(by, null, () -> {
			if (this.dossiers.decisionOn(taskId).filter((decision) -> !shownTo(decision.dossier())).isPresent()) {
				throw gone(taskId);
			}
			this.stepBack.take(taskId, reason, by);
			return taskId;
		})));
	}

	@Override
	public void replan(String dossierId, Function<String, Instant> dates) {
		open(dossierId).stream()
			.filter((task) -> task.seat() == null && !task.step().equals("decide_extension"))
			.forEach((task) -> this.tasks.setDueDate(task.id(), Date.from(dates.apply(task.step()))));
	}

	@Override
	@GuardedByState
	public void transfer(String taskId, String to, String reason, Actor by) {
		this.engine.getCommandExecutorTxRequired().execute(new Act<>(() -> CurrentAct.during(by, null, () -> {
			this.handingOn.require(get(taskId), to, reason, by);
			this.tasks.setAssignee(taskId, to);
			return taskId;
		})));
	}

	@Override
	public boolean urgeable(TaskView task, String person) {
		return this.urging.isDue(task) && this.urging.mayUrge(task, person);
	}

	@Override
	@GuardedByState
	public void urge(String taskId, Actor by) {
		this.urging.urge(get(taskId), by);
	}

	@Override
	@GuardedByState
	public String consult(String taskId, Asking asking, Actor by) {
		return this.engine.getCommandExecutorTxRequired().execute(new Act<>(() -> CurrentAct.during(by, null, () -> {
			TaskView task = get(taskId);
			if (!task.isFor(by.person())) {
				throw Refusal.of("process.not-yours", holder(task));
			}
			if (task.seat() != null) {
				throw Refusal.of("process.consult-within");
			}
			return this.consultations.ask(task.dossierId(), taskId, asking, by);
		})));
	}

	@Override
	@GuardedByState
	public Done complete(Submission submission, Actor by) {
		return this.answers.find(submission.idempotencyKey(), by.person()).orElseGet(() -> once(submission, by));
	}

	/** Two of the same request at once: the later one finds the answer of the first. */
	private Done once(Submission submission, Actor by) {
		try {
			return this.engine.getCommandExecutorTxRequired()
				.execute(new Act<>(() -> CurrentAct.during(by, submission, () -> completed(submission, by))));
		}
		catch (RuntimeException ex) {
			if (TransactionSynchronizationManager.isActualTransactionActive()) {
				throw ex;
			}
			return this.answers.find(submission.idempotencyKey(), by.person()).orElseThrow(() -> ex);
		}
	}

	private Done completed(Submission submission, Actor by) {
		TaskView task = this.handingOn.requireRunning(get(submission.taskId()));
		takeIfOffered(task, by);
		this.tasks.complete(task.id());
		settleWhatFollows(task, submission, by);
		CurrentAct act = CurrentAct.completing();
		Done done = new Done(task.dossierId(), act.settled(), act.opened(), false);
		this.answers.keep(submission.idempotencyKey(), task.id(), by.person(), done);
		return done;
	}

	/**
	 * The next task of the same person on the same content is decided by the same act:
	 * 兼任, and the section of one person. Both decisions pass the gate.
	 */
	private void settleWhatFollows(TaskView first, Submission submission, Actor by) {
		CurrentAct act = CurrentAct.completing();
		String following = (act.alsoSettles() != null) ? act.alsoSettles() : first.alsoStep();
		if (following == null || submission.verdict() != Verdict.PASS) {
			return;
		}
		for (String id : List.copyOf(act.openedTasks())) {
			Task next = this.tasks.createTaskQuery().taskId(id).singleResult();
			TaskView view = (next != null) ? this.views.of(next) : this.views.opened(id);
			if (view.step().equals(following) && view.isFor(by.person())) {
				act.openedTasks().remove(id);
				act.opened().remove(view.name());
				takeIfOffered(view, by);
				this.tasks.complete(id);
				return;
			}
		}
	}

	/**
	 * Who opens a shared task and finishes it has taken it; nobody has to click twice.
	 */
	private void takeIfOffered(TaskView task, Actor by) {
		if (task.assignee() == null) {
			if (!task.people().contains(by.person())) {
				throw Refusal.of("process.not-offered");
			}
			this.tasks.claim(task.id(), by.person());
		}
	}

	private boolean shownTo(String dossier) {
		return SignedIn.person().map((person) -> this.dossiers.visibleTo(dossier, person)).orElse(true);
	}

	private Refusal gone(String taskId) {
		return this.dossiers.decisionOn(taskId)
			.filter((decision) -> shownTo(decision.dossier()))
			.map((decision) -> Refusal.of("process.done-by", this.people.nameOf(decision.person())))
			.orElseGet(() -> Refusal.of("process.no-such-task"));
	}

	private String holder(TaskView task) {
		return (task.assignee() != null) ? this.people.nameOf(task.assignee()) : "";
	}

	/** One command: repeated as a whole when it met another one. */
	private record Act<T>(java.util.function.Supplier<T> body) implements Command<T>, RetryOnConflict.Repeatable {

		@Override
		public T execute(CommandContext context) {
			return this.body.get();
		}

	}

}
