package org.ziping.workspace.api;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Deputies;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/** Keeps a turn from those whose turn it is not; says who has it. */
@Component
class TurnDetails {

	private final Tasks tasks;

	private final Dossiers dossiers;

	private final People people;

	private final Deputies deputies;

	TurnDetails(Tasks tasks, Dossiers dossiers, People people, Deputies deputies) {
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.people = people;
		this.deputies = deputies;
	}

	TaskDetail of(TaskView task, Person person) {
		String holder = task.assignee();
		if (!task.isFor(person.id())
				&& (holder == null || !this.deputies.mayActFor(person.id(), holder, task.step(), task.created()))) {
			throw (holder != null) ? Refusal.of("process.not-yours", this.people.nameOf(holder))
					: Refusal.of("process.not-offered", "");
		}
		return TaskDetail.of(task, this.dossiers.digest(task.dossierId(), this.tasks.scope(task)).toString());
	}

}
