package org.ziping.workspace;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Deputies;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Units;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/** What the page of a turn shows: whose, until when, on which content, and what to do. */
@Component
class TaskPages {

	private final Tasks tasks;

	private final Dossiers dossiers;

	private final Units units;

	private final People people;

	private final Deputies deputies;

	private final LifeLines lifeLines;

	private final StepViews steps;

	private final StepModels models;

	private final Notices notices;

	TaskPages(Tasks tasks, Dossiers dossiers, Units units, People people, Deputies deputies, LifeLines lifeLines,
			StepViews steps, StepModels models, Notices notices) {
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.units = units;
		this.people = people;
		this.deputies = deputies;
		this.lifeLines = lifeLines;
		this.steps = steps;
		this.models = models;
		this.notices = notices;
	}

	void requireMine(TaskView task, Person person) {
		boolean standIn = task.assignee() != null
				&& this.deputies.mayActFor(person.id(), task.assignee(), task.step(), task.created());
		if (!task.isFor(person.id()) && !standIn) {
			throw Refusal.of((task.assignee() != null) ? "process.not-yours" : "process.not-offered",
					(task.assignee() != null) ? this.people.nameOf(task.assignee()) : "");
		}
	}

	String digest(TaskView task) {
		return this.dossiers.digest(task.dossierId(), this.tasks.scope(task)).toString();
	}

	void fill(TaskView task, Person person, Model page) {
		Dossier dossier = this.dossiers.get(task.dossierId());
		page.addAttribute("task", task);
		page.addAttribute("dossier", dossier);
		page.addAttribute("unit", this.units.get(dossier.unit()));
		page.addAttribute("section", (task.section() != null) ? this.units.section(task.section()).name() : null);
		page.addAttribute("digest", digest(task));
		page.addAttribute("line", this.lifeLines.of(dossier.id()));
		page.addAttribute("step", this.steps.of(task, dossier));
		page.addAttribute("person", person.id());
		this.models.fill(task, dossier, person, page);
	}

	String view(TaskView task) {
		return this.steps.deciding(task) ? "workspace/decide" : "workspace/task";
	}

	/** The same page again, with what was typed and why it was refused. */
	String refused(TaskView task, Person person, Refusal refusal, Model page) {
		page.addAttribute("form", TaskForm.fresh());
		page.addAttribute("refused", this.notices.words(refusal));
		fill(task, person, page);
		return view(task);
	}

}
