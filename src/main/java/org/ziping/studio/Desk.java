package org.ziping.studio;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.process.Deployments;
import org.ziping.process.DiagramFinding;
import org.ziping.worklist.Turn;
import org.ziping.worklist.Worklist;

/** What lies on the table beside a draft: its steps, checks, difference and impact. */
@Component
@Transactional(readOnly = true)
class Desk {

	private final InForce inForce;

	private final Checks checks;

	private final Deployments deployments;

	private final Dossiers dossiers;

	private final Worklist worklist;

	private final Words words;

	private final Comparison comparison;

	Desk(InForce inForce, Checks checks, Deployments deployments, Dossiers dossiers, Worklist worklist, Words words,
			Comparison comparison) {
		this.inForce = inForce;
		this.checks = checks;
		this.deployments = deployments;
		this.dossiers = dossiers;
		this.worklist = worklist;
		this.words = words;
		this.comparison = comparison;
	}

	/** One step of the list, in words. */
	record Line(Step step, String people, String days, String who, boolean own, boolean found) {

		/** Whether its people can be chosen from the list; sections' own cannot. */
		public boolean free() {
			return !this.step.splits();
		}

	}

	/** One check that failed: the shape and the sentence. */
	record Found(String element, String name, String sentence) {

	}

	/** How many open tasks stand at a step now. */
	record Standing(String step, int tasks, int evaluations) {

	}

	List<Line> lines(Draft.Files files) {
		if (!Xml.readable(files.diagram()) || !Xml.readable(files.timetable())) {
			return List.of();
		}
		Set<String> found = this.checks.of(files).stream().map(DiagramFinding::element).collect(Collectors.toSet());
		Diagram shipped = Diagram.of(this.inForce.shipped().diagram());
		return Steps.of(files.diagram(), files.timetable())
			.stream()
			.map((step) -> new Line(step, this.words.people(step.people()), this.words.days(step),
					Who.name(step.people()), !shipped.has(step.id()), found.contains(step.id())))
			.toList();
	}

	List<Found> found(Draft.Files files) {
		Map<String, String> names = Xml.readable(files.diagram()) ? Diagram.of(files.diagram()).names() : Map.of();
		return this.checks.of(files)
			.stream()
			.map((finding) -> new Found(finding.element(), names.getOrDefault(finding.element(), finding.element()),
					this.words.finding(finding)))
			.toList();
	}

	List<String> differences(Draft.Files files, int against) {
		if (!Xml.readable(files.diagram()) || !Xml.readable(files.timetable())) {
			return List.of();
		}
		return Difference.between(this.inForce.files(against), files).stream().map(this.words::change).toList();
	}

	Comparison.Beside beside(Draft.Files files, int against) {
		return this.comparison.between(this.inForce.files(against), files);
	}

	List<Standing> standing() {
		Map<String, List<Turn>> byStep = new LinkedHashMap<>();
		this.dossiers.all()
			.stream()
			.filter((dossier) -> dossier.status() != DossierStatus.CLOSED)
			.flatMap((dossier) -> this.worklist.of(dossier.id()).stream())
			.filter(Turn::isOpen)
			.forEach((turn) -> byStep.computeIfAbsent(turn.name(), (name) -> new java.util.ArrayList<>()).add(turn));
		return byStep.entrySet()
			.stream()
			.map((step) -> new Standing(step.getKey(), step.getValue().size(),
					new HashSet<>(step.getValue().stream().map(Turn::dossierId).toList()).size()))
			.toList();
	}

	Map<String, String> people() {
		Map<String, String> people = new LinkedHashMap<>();
		Who.choices().forEach((verb) -> people.put(verb.name(), this.words.of(verb.label())));
		return people;
	}

	/** Forms an added step may show: those on which nobody sends anything back. */
	Map<String, String> forms() {
		Map<String, String> names = Diagram.of(this.inForce.shipped().diagram()).formNames();
		Map<String, String> forms = new TreeMap<>();
		this.deployments.forms()
			.stream()
			.filter((form) -> !names.containsKey(form))
			.forEach((form) -> forms.put(form, this.words.form(form)));
		return forms;
	}

}
