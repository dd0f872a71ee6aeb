package org.ziping.workspace;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/** One turn, one page, one button: every step of every diagram is done here. */
@Controller
class TaskController {

	private final Tasks tasks;

	private final TaskPages pages;

	private final Endings endings;

	private final Notices notices;

	TaskController(Tasks tasks, TaskPages pages, Endings endings, Notices notices) {
		this.tasks = tasks;
		this.pages = pages;
		this.endings = endings;
		this.notices = notices;
	}

	@GetMapping("/tasks/{id}")
	String show(@PathVariable String id, @Current Person person, Model page) {
		TaskView task = this.tasks.get(id);
		String view = page(task, person, new TaskForm(), page);
		this.tasks.looked(id, person.id());
		return view;
	}

	/**
	 * Refreshed after each save of one's own, so that the page agrees to what it shows.
	 */
	@GetMapping(path = "/tasks/{id}/digest", produces = "text/plain")
	@ResponseBody
	String digest(@PathVariable String id, @Current Person person) {
		TaskView task = this.tasks.get(id);
		this.pages.requireMine(task, person);
		return this.pages.digest(task);
	}

	@PostMapping("/tasks/{id}/claim")
	String claim(@PathVariable String id, @Current Actor by) {
		this.tasks.claim(id, by);
		return "redirect:/tasks/" + id;
	}

	@PostMapping("/tasks/{id}/release")
	String release(@PathVariable String id, @Current Actor by) {
		this.tasks.release(id, by);
		return "redirect:/";
	}

	@PostMapping("/tasks/{id}/complete")
	String complete(@PathVariable String id, @Current Person person, @Current Actor by, TaskForm form,
			@RequestParam MultiValueMap<String, String> typed, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		try {
			this.notices.done(this.endings.end(id, form.withRows(typed), by), next);
			return "redirect:/";
		}
		catch (RuntimeException ex) {
			Refusal refusal = Refusal.within(ex).stream().findFirst().orElseThrow(() -> ex);
			TaskView task = this.tasks.find(id).orElseThrow(() -> refusal);
			response.setStatus(HttpStatus.CONFLICT.value());
			page.addAttribute("refused", this.notices.words(refusal));
			return page(task, person, form, page);
		}
	}

	private String page(TaskView task, Person person, TaskForm form, Model page) {
		this.pages.requireMine(task, person);
		form.key(UUID.randomUUID().toString());
		page.addAttribute("form", form);
		this.pages.fill(task, person, page);
		return this.pages.view(task);
	}

}
