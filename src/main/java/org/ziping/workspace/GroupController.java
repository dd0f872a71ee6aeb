package org.ziping.workspace;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/** Names the evaluation group, and lets its leader agree with one button. */
@Controller
class GroupController {

	private final Tasks tasks;

	private final TaskPages pages;

	private final Dossiers dossiers;

	private final GroupForms forms;

	private final Looking looking;

	private final Notices notices;

	GroupController(Tasks tasks, TaskPages pages, Dossiers dossiers, GroupForms forms, Looking looking,
			Notices notices) {
		this.tasks = tasks;
		this.pages = pages;
		this.dossiers = dossiers;
		this.forms = forms;
		this.looking = looking;
		this.notices = notices;
	}

	@PostMapping("/tasks/{id}/group")
	String form(@PathVariable String id, @Current Person person, @Current Actor by,
			@ModelAttribute("groupForm") GroupForm group, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		TaskView task = this.tasks.get(id);
		this.pages.requireMine(task, person);
		try {
			this.dossiers.formGroup(task.dossierId(), this.forms.plan(group), by);
			this.notices.ok("workspace.group.saved", next);
			return "redirect:/tasks/" + id;
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return this.pages.refused(task, person, refusal, page);
		}
	}

	@GetMapping("/dossiers/{id}/group")
	String show(@PathVariable String id, @Current Person person, Model page) {
		Dossier dossier = this.looking.at(id, person, page);
		this.forms.fill(dossier, page);
		page.addAttribute("areas", this.dossiers.areas(id));
		return "workspace/group";
	}

	@PostMapping("/dossiers/{id}/group/agree")
	String agree(@PathVariable String id, @Current Actor by, RedirectAttributes next) {
		this.dossiers.agreeGroup(id, by);
		this.notices.ok("workspace.group.agreed.done", next);
		return "redirect:/";
	}

}
