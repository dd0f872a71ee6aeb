package org.ziping.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.process.Submission;

/**
 * What is being done to a task on this thread, and by whom. The gate and the guard of
 * commands refuse whatever is not bound here.
 */
final class CurrentAct {

	private static final ThreadLocal<@Nullable CurrentAct> BOUND = new ThreadLocal<>();

	private final Actor by;

	private final @Nullable Submission submission;

	private final List<String> settled = new ArrayList<>();

	private final List<String> openedTasks = new ArrayList<>();

	private final List<String> opened = new ArrayList<>();

	private @Nullable String alsoSettles;

	private CurrentAct(Actor by, @Nullable Submission submission) {
		this.by = by;
		this.submission = submission;
	}

	static <T> T during(Actor by, @Nullable Submission submission, Supplier<T> act) {
		CurrentAct before = BOUND.get();
		BOUND.set(new CurrentAct(by, submission));
		try {
			return act.get();
		}
		finally {
			if (before == null) {
				BOUND.remove();
			}
			else {
				BOUND.set(before);
			}
		}
	}

	static boolean isBound() {
		return BOUND.get() != null;
	}

	static boolean isCompleting() {
		CurrentAct act = BOUND.get();
		return act != null && act.submission != null;
	}

	static @Nullable CurrentAct find() {
		return BOUND.get();
	}

	/** The act that completes a task; without one nobody gets past the gate. */
	static CurrentAct completing() {
		CurrentAct act = BOUND.get();
		if (act == null || act.submission == null) {
			throw Refusal.of("process.no-submission");
		}
		return act;
	}

	Actor by() {
		return this.by;
	}

	Submission submission() {
		if (this.submission == null) {
			throw new IllegalStateException("this act completes nothing");
		}
		return this.submission;
	}

	void settle(String step, @Nullable String alsoSettles) {
		this.settled.add(step);
		this.alsoSettles = alsoSettles;
	}

	void openedTask(String taskId, String name) {
		this.openedTasks.add(taskId);
		this.opened.add(name);
	}

	List<String> settled() {
		return this.settled;
	}

	List<String> openedTasks() {
		return this.openedTasks;
	}

	/** The names of the steps that came up during this act. */
	List<String> opened() {
		return this.opened;
	}

	@Nullable String alsoSettles() {
		return this.alsoSettles;
	}

}
