package org.ziping.workspace;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

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
import org.ziping.dossier.Asking;
import org.ziping.dossier.Consultation;
import org.ziping.dossier.ConsultationKind;
import org.ziping.dossier.Consultations;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Seat;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/** 加签, 会签, 委派, 征求意见: asks beside one's own turn and shows who answered what. */
@Controller
class ConsultationController {

	private final Tasks tasks;

	private final TaskPages pages;

	private final Consultations consultations;

	private final Dossiers dossiers;

	private final People people;

	private final Notices notices;

	ConsultationController(Tasks tasks, TaskPages pages, Consultations consultations, Dossiers dossiers, People people,
			Notices notices) {
		this.tasks = tasks;
		this.pages = pages;
		this.consultations = consultations;
		this.dossiers = dossiers;
		this.people = people;
		this.notices = notices;
	}

	/** One question and its answers. */
	record Asked(Consultation of, List<Answer> answers, boolean mine) {
	}

	/** One seat in words. */
	record Answer(String who, @Nullable String verdict, @Nullable String words) {
	}

	@GetMapping("/tasks/{id}/consultations")
	String show(@PathVariable String id, @Current Person person, Model page) {
		TaskView task = this.tasks.get(id);
		this.pages.requireMine(task, person);
		page.addAttribute("task", task);
		page.addAttribute("kinds", ConsultationKind.values());
		page.addAttribute("colleagues", colleagues(task, person.id()));
		page.addAttribute("asked",
				this.consultations.beside(id).stream().map((one) -> asked(one, person.id())).toList());
		page.addAttribute("until", task.due());
		return "workspace/consultations :: part";
	}

	@PostMapping("/tasks/{id}/consultations")
	String ask(@PathVariable String id, @RequestParam ConsultationKind kind,
			@RequestParam(defaultValue = "") List<String> people, @RequestParam(defaultValue = "") String question,
			@RequestParam(defaultValue = "false") boolean needed,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due, @Current Actor by,
			RedirectAttributes next) {
		try {
			this.tasks.consult(id, new Asking(kind, people, question, needed, due), by);
			this.notices.ok("workspace.consult.asked", next);
		}
		catch (RuntimeException ex) {
			this.notices.refused(Refusal.within(ex).stream().findFirst().orElseThrow(() -> ex), next);
		}
		return "redirect:/tasks/" + id;
	}

	@PostMapping("/tasks/{id}/consultations/{consultation}/cancel")
	String cancel(@PathVariable String id, @PathVariable String consultation, @Current Actor by,
			RedirectAttributes next) {
		try {
			this.consultations.cancel(consultation, by);
			this.notices.ok("workspace.consult.cancelled", next);
		}
		catch (Refusal refusal) {
			this.notices.refused(refusal, next);
		}
		return "redirect:/tasks/" + id;
	}

	private Map<String, String> colleagues(TaskView task, String me) {
		Map<String, String> names = new LinkedHashMap<>();
		this.people.of(this.dossiers.get(task.dossierId()).unit())
			.forEach((person) -> names.put(person.id(), person.name()));
		this.dossiers.group(task.dossierId())
			.everybody()
			.forEach((person) -> names.putIfAbsent(person, this.people.nameOf(person)));
		names.remove(me);
		return names;
	}

	private Asked asked(Consultation one, String person) {
		boolean mine = one.askedBy().equals(person) && one.state() == Consultation.State.OPEN;
		return new Asked(one, this.consultations.seats(one.id()).stream().map(this::answer).toList(), mine);
	}

	private Answer answer(Seat seat) {
		String who = (seat.saidName() != null) ? seat.saidName()
				: String.join("、", seat.people().stream().map(this.people::nameOf).toList());
		return new Answer(who, (seat.verdict() != null) ? seat.verdict().name() : null, seat.words());
	}

}
