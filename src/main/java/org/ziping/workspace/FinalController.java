package org.ziping.workspace;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.FinalChanges;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/** Makes the marked changes, and lets who marked them confirm the difference. */
@Controller
class FinalController {

	private final Tasks tasks;

	private final TaskPages pages;

	private final FinalChanges changes;

	private final FinalViews views;

	private final Looking looking;

	private final Notices notices;

	FinalController(Tasks tasks, TaskPages pages, FinalChanges changes, FinalViews views, Looking looking,
			Notices notices) {
		this.tasks = tasks;
		this.pages = pages;
		this.changes = changes;
		this.views = views;
		this.looking = looking;
		this.notices = notices;
	}

	@PostMapping("/tasks/{id}/final")
	String make(@PathVariable String id, @Current Person person, @Current Actor by, RedirectAttributes next) {
		TaskView task = this.tasks.get(id);
		this.pages.requireMine(task, person);
		try {
			this.changes.make(task.dossierId(), by);
			this.notices.ok("workspace.final.made.done", next);
		}
		catch (Refusal refusal) {
			this.notices.refused(refusal, next);
		}
		return "redirect:/tasks/" + id;
	}

	@GetMapping("/dossiers/{id}/final")
	String show(@PathVariable String id, @Current Person person, Model page) {
		this.looking.at(id, person, page);
		this.views.fill(id, page);
		return "workspace/final";
	}

	@PostMapping("/dossiers/{id}/final/confirm")
	String confirm(@PathVariable String id, @Current Actor by, RedirectAttributes next) {
		this.looking.require(id, by.person());
		try {
			this.changes.confirm(id, by);
			this.notices.ok("workspace.final.confirmed.done", next);
			return "redirect:/";
		}
		catch (Refusal refusal) {
			this.notices.refused(refusal, next);
			return "redirect:/dossiers/" + id + "/final";
		}
	}

}
