package org.ziping.workspace;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.ziping.dossier.Area;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.PartView;
import org.ziping.inspection.Stage;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;
import org.ziping.report.Reports;
import org.ziping.workspace.material.Look;
import org.ziping.workspace.material.Looks;

/**
 * What of an area's material is new to somebody, what the check says of it, where it
 * lies.
 */
@Component
class MaterialViews {

	private final Dossiers dossiers;

	private final Tasks tasks;

	private final Reports reports;

	private final Looks looks;

	MaterialViews(Dossiers dossiers, Tasks tasks, Reports reports, Looks looks) {
		this.dossiers = dossiers;
		this.tasks = tasks;
		this.reports = reports;
		this.looks = looks;
	}

	/** A finding at its place in the report. */
	record Found(String anchor, boolean mandatory, String sentence, String quote) {
	}

	List<Found> found(String id, Area area) {
		return this.reports.findings(id, Stage.WRITING)
			.stream()
			.filter((noted) -> area.covers("report/" + noted.chapter()))
			.map((noted) -> new Found(noted.finding().place(), noted.isMandatory(), noted.finding().sentence(),
					noted.finding().quote()))
			.toList();
	}

	/**
	 * What reads differently from what the group, or that person, saw last: by key, in
	 * the order of the material. Looking is written down where the area waits for them.
	 */
	Map<String, String> look(String id, Area area, String person) {
		List<PartView> parts = this.dossiers.parts(id).stream().filter((part) -> area.covers(part.key())).toList();
		Set<String> keys = new LinkedHashSet<>(this.dossiers.changedParts(id, area.code()));
		task(id, area, person).ifPresent((task) -> {
			this.looks.before(task, person).ifPresent((look) -> keys.addAll(differing(look, parts)));
			this.looks.at(task.id(), person).ifPresent((look) -> keys.addAll(differing(look, parts)));
			enter(task, person, parts);
		});
		Map<String, String> changed = new LinkedHashMap<>();
		parts.stream()
			.filter((part) -> keys.contains(part.key()))
			.forEach((part) -> changed.put(part.key(), part.name()));
		return changed;
	}

	private void enter(TaskView task, String person, List<PartView> parts) {
		this.looks.enter(task, person, this.dossiers.digest(task.dossierId(), this.tasks.scope(task)).toString(), parts
			.stream()
			.collect(Collectors.toMap(PartView::key, (part) -> part.digest().toString(), (first, second) -> first)));
	}

	private static List<String> differing(Look look, List<PartView> parts) {
		return parts.stream()
			.filter((part) -> look.differs(part.key(), part.digest().toString()))
			.map(PartView::key)
			.toList();
	}

	private Optional<TaskView> task(String id, Area area, String person) {
		return this.tasks.open(id)
			.stream()
			.filter((task) -> area.code().equals(task.area()) && task.isFor(person))
			.findFirst();
	}

	/** The pages of other rooms that show the area's parts. */
	Set<String> addresses(String id, Area area) {
		String dossier = "/dossiers/" + id;
		Set<String> addresses = new LinkedHashSet<>();
		for (String part : area.parts()) {
			switch (part.replaceFirst("^(indicator/[a-z]+|[a-z]+).*$", "$1")) {
				case "indicator/section" -> this.dossiers.contributions(id)
					.forEach((one) -> addresses.add(dossier + "/sections/" + one.section() + "/items"));
				case "indicator/sheet" -> addresses.add(dossier + "/sheet");
				case "indicator/score" -> addresses.add(dossier + "/scores");
				case "evidence" -> addresses.add(dossier + "/evidence");
				case "report" -> addresses.add(dossier + "/report/read");
				default -> {
				}
			}
		}
		return addresses;
	}

}
