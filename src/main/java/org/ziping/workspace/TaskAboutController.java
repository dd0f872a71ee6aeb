package org.ziping.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.ziping.calendar.Deadlines;
import org.ziping.core.Refusal;
import org.ziping.dossier.Area;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
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

	private final MessageSource words;

	TaskAboutController(Tasks tasks, Dossiers dossiers, Units units, Deadlines deadlines, MessageSource words) {
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.units = units;
		this.deadlines = deadlines;
		this.words = words;
	}

	@GetMapping(path = "/tasks/{id}/about", produces = "application/json")
	Map<String, @Nullable Object> about(@PathVariable String id, @Current Person person) {
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
		return about;
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
