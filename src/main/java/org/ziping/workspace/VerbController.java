package org.ziping.workspace;

import java.time.LocalDate;
import java.util.List;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Circulations;
import org.ziping.dossier.Extensions;
import org.ziping.dossier.Halts;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/** 催办, 转办, 传阅, 暂停, 恢复, 终止: what offices do around a step. */
@Controller
class VerbController {

	private final Tasks tasks;

	private final Circulations circulations;

	private final Halts halts;

	private final Extensions extensions;

	private final VerbViews views;

	private final Notices notices;

	VerbController(Tasks tasks, Circulations circulations, Halts halts, Extensions extensions, VerbViews views,
			Notices notices) {
		this.tasks = tasks;
		this.circulations = circulations;
		this.halts = halts;
		this.extensions = extensions;
		this.views = views;
		this.notices = notices;
	}

	@GetMapping("/dossiers/{id}/verbs")
	String show(@PathVariable String id, @Current Person person, Model page) {
		this.views.fill(id, person, page);
		return "workspace/verbs :: part";
	}

	@PostMapping("/tasks/{task}/urge")
	String urge(@PathVariable String task, @Current Actor by, RedirectAttributes next) {
		TaskView turn = this.tasks.get(task);
		return done(turn.dossierId(), next, "workspace.urged", () -> this.tasks.urge(task, by));
	}

	@PostMapping("/tasks/{task}/transfer")
	String transfer(@PathVariable String task, @RequestParam String to, @RequestParam(defaultValue = "") String reason,
			@Current Actor by, RedirectAttributes next) {
		TaskView turn = this.tasks.get(task);
		return done(turn.dossierId(), next, "workspace.transferred", () -> this.tasks.transfer(task, to, reason, by));
	}

	@PostMapping("/dossiers/{id}/circulate")
	String circulate(@PathVariable String id, @RequestParam(defaultValue = "") List<String> people,
			@RequestParam(defaultValue = "") String note, @Current Actor by, RedirectAttributes next) {
		return done(id, next, "workspace.circulated", () -> this.circulations.send(id, people, note, by));
	}

	@GetMapping("/dossiers/{id}/circulated")
	String circulated(@PathVariable String id, @Current Person person, Model page) {
		this.views.circulated(id, person, page);
		return "workspace/circulated";
	}

	@PostMapping("/dossiers/{id}/circulated/{one}/read")
	String read(@PathVariable String id, @PathVariable String one, @Current Actor by, RedirectAttributes next) {
		done(id, next, "workspace.read", () -> this.circulations.read(one, by));
		return "redirect:/dossiers/" + id + "/circulated";
	}

	@PostMapping("/dossiers/{id}/extension")
	String extension(@PathVariable String id,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
			@RequestParam(defaultValue = "") String reason, @Current Actor by, RedirectAttributes next) {
		return done(id, next, "workspace.extension.asked", () -> this.extensions.ask(id, until, reason, by));
	}

	@PostMapping("/dossiers/{id}/halt")
	String halt(@PathVariable String id, @RequestParam String how, @RequestParam(defaultValue = "") String reason,
			@Current Actor by, RedirectAttributes next) {
		return done(id, next, "workspace.halt.done", () -> {
			switch (how) {
				case "pause" -> this.halts.pause(id, reason, by);
				case "resume" -> this.halts.resume(id, reason, by);
				case "terminate" -> this.halts.terminate(id, reason, by);
				default -> throw new IllegalArgumentException(how);
			}
		});
	}

	private String done(String dossier, RedirectAttributes next, String said, Runnable act) {
		try {
			act.run();
			this.notices.ok(said, next);
		}
		catch (RuntimeException ex) {
			this.notices.refused(Refusal.within(ex).stream().findFirst().orElseThrow(() -> ex), next);
		}
		return "redirect:/dossiers/" + dossier;
	}

}
