package org.ziping.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.ziping.core.Actor;
import org.ziping.dossier.Asking;
import org.ziping.dossier.StepScope;

/** Whose turn it is, and the one place where a turn ends. */
public interface Tasks {

	Optional<TaskView> find(String taskId);

	/** The task, or a refusal that says who finished it. */
	TaskView get(String taskId);

	List<TaskView> open(String dossierId);

	/** Takes a task that waits for several people; one wins, the other is told who. */
	void claim(String taskId, Actor by);

	void release(String taskId, Actor by);

	/** That somebody has the turn before them; from then on it is not taken back. */
	void looked(String taskId, String person);

	/** Whether that person may take back how they ended that task. */
	boolean withdrawable(String taskId, String person);

	/** 撤回: as if it had not been done, as long as nobody acted on it. */
	void withdraw(String taskId, String reason, Actor by);

	/**
	 * 转办: gives the turn to a colleague, with a reason; an administrator may do it too.
	 */
	void transfer(String taskId, String to, String reason, Actor by);

	/** Whether it is late, or due today, and that person may say so. */
	boolean urgeable(TaskView task, String person);

	/** 催办: tells whoever is late, once a day. */
	void urge(String taskId, Actor by);

	/**
	 * Sets the dates of the open steps anew, each by its name; answers and questions keep
	 * theirs.
	 */
	void replan(String dossierId, Function<String, Instant> dates);

	/** Asks people beside one's own turn: 加签, 会签, 委派, 征求意见. */
	String consult(String taskId, Asking asking, Actor by);

	/** Every door ends here: one engine command, one transaction, through the gate. */
	Done complete(Submission submission, Actor by);

	/** The steps taken and those expected, in the order of the diagram. */
	List<RouteStep> route(String dossierId);

	/** What the digest of that task covers. */
	StepScope scope(TaskView task);

}
