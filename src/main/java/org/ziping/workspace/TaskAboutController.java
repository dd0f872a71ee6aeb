package org.ziping.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.ziping.calendar.Deadlines;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Area;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Units;
import org.ziping.organisation.web.Current;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/** Tells Tasklist's own part of ours what a task is about and where its material lies. */
@RestController
class TaskAboutController {

	private final Tasks tasks;

	private final Dossiers dossiers;

	private final Units units;

	private final Deadlines deadlines;

	private final People people;

	private final ReviewDesk desk;

	private final MessageSource words;

	TaskAboutController(Tasks tasks, Dossiers dossiers, Units units, Deadlines deadlines, People people,
			ReviewDesk desk, MessageSource words) {
		this.people = people;
		this.desk = desk;
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.units = units;
		this.deadlines = deadlines;
		this.words = words;
	}

	@GetMapping(path = "/tasks/{id}/about", produces = "application/json")
	Map<String, @Nullable Object> about(@PathVariable String id, @Current Person person, CsrfToken token) {
		TaskView task = this.tasks.get(id);
		if (!task.isFor(person.id()) && !this.dossiers.visibleTo(task.dossierId(), person.id())) {
			throw Refusal.of("process.not-offered");
		}
		Map<String, @Nullable Object> about = new LinkedHashMap<>();
		about.put("of", of(this.dossiers.get(task.dossierId())));
		about.put("part", part(task));
		about.put("left", (task.due() != null) ? this.deadlines.words(task.due()) : null);
		about.put("tone", (task.due() != null) ? this.deadlines.daysLeft(task.due()).tone() : null);
		about.put("mine", person.id().equals(task.assignee()));
		about.put("page", "/tasks/" + task.id());
		about.put("pins", task.area() != null);
		about.put("material", material(task));
		if (task.area() != null) {
			List<ReviewDesk.Line> lines = this.desk.lines(task.dossierId(), person.id());
			about.put("holders", lines);
			about.put("batch", (lines.stream().filter(ReviewDesk.Line::mine).count() > 1)
					? "/dossiers/" + task.dossierId() + "/review" : null);
			about.put("colleagues", task.isFor(person.id()) ? colleagues(task, person) : Map.of());
			about.put("token", Map.of("header", token.getHeaderName(), "value", token.getToken()));
		}
		return about;
	}

	/**
	 * Hands the turn to a colleague and says so in a sentence, for a page that stays
	 * where it is.
	 */
	@PostMapping("/tasks/{id}/hand")
	Map<String, String> hand(@PathVariable String id, @RequestParam String to,
			@RequestParam(defaultValue = "") String reason, @Current Actor by) {
		try {
			this.tasks.transfer(id, to, reason, by);
		}
		catch (RuntimeException ex) {
			throw Refusal.within(ex).stream().findFirst().map(RuntimeException.class::cast).orElse(ex);
		}
		return Map.of("said", Objects.requireNonNull(this.words.getMessage("workspace.hand.done",
				new Object[] { this.people.nameOf(to) }, LocaleContextHolder.getLocale())));
	}

	private Map<String, String> colleagues(TaskView task, Person me) {
		Map<String, String> names = new LinkedHashMap<>();
		task.people()
			.stream()
			.filter((one) -> !one.equals(me.id()) && this.people.isActive(one))
			.sorted()
			.forEach((one) -> names.put(one, this.people.nameOf(one)));
		return names;
	}

	/**
	 * A review area's parts; for later steps the frozen volume, or the report as it
	 * stands.
	 */
	private String material(TaskView task) {
		String dossier = "/dossiers/" + task.dossierId();
		if (task.area() != null) {
			return dossier + "/material?area=" + task.area();
		}
		return dossier
				+ ((this.dossiers.get(task.dossierId()).versionInForce() != null) ? "/volume/read" : "/report/read");
	}

	private String of(Dossier dossier) {
		return Objects.requireNonNull(this.words.getMessage("workspace.of",
				new Object[] { this.units.get(dossier.unit()).name(), dossier.year().toString() },
				LocaleContextHolder.getLocale()));
	}

	private @Nullable String part(TaskView task) {
		if (task.area() != null) {
			return this.dossiers.areas(task.dossierId())
				.stream()
				.filter((area) -> area.code().equals(task.area()))
				.map(Area::name)
				.findFirst()
				.orElse(null);
		}
		return (task.section() != null) ? this.units.section(task.section()).name() : null;
	}

}
