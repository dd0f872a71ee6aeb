package org.ziping.workspace;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.ziping.core.Actor;
import org.ziping.dossier.Dossiers;
import org.ziping.process.Done;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/** Ends a turn together with the changes marked in the same act: both or neither. */
@Component
class Endings {

	private final Tasks tasks;

	private final Dossiers dossiers;

	private final TransactionTemplate together;

	Endings(Tasks tasks, Dossiers dossiers, TransactionTemplate together) {
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.together = together;
	}

	/**
	 * Without marks the act stays one command of the engine, which repeats it by itself
	 * when two people finish in one moment.
	 */
	Done end(String task, TaskForm form, Actor by) {
		return form.marks().isEmpty() ? this.tasks.complete(form.submission(task), by)
				: this.together.execute((status) -> marked(task, form, by));
	}

	private Done marked(String task, TaskForm form, Actor by) {
		// Sent twice, the task is gone: only the answer is asked for again.
		this.tasks.find(task).map(TaskView::dossierId).ifPresent((dossier) -> mark(dossier, form, by));
		return this.tasks.complete(form.submission(task), by);
	}

	private void mark(String dossier, TaskForm form, Actor by) {
		form.marks().forEach((change) -> this.dossiers.markChange(dossier, by, change));
	}

}
