package org.ziping.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.indicator.DataItem.Duty;
import org.ziping.organisation.GuardedByState;

/** The 分工表 of all dossiers. */
@Service
@Transactional
public class Assignments {

	private final AssignmentRows rows;

	private final KeyTaskRows keyTasks;

	private final IndicatorSystems systems;

	private final Planners planners;

	private final Logbook logbook;

	Assignments(AssignmentRows rows, KeyTaskRows keyTasks, IndicatorSystems systems, Planners planners,
			Logbook logbook) {
		this.rows = rows;
		this.keyTasks = keyTasks;
		this.systems = systems;
		this.planners = planners;
		this.logbook = logbook;
	}

	@Transactional(readOnly = true)
	public List<Assignment> of(String dossier) {
		return this.rows.findByDossierOrderByKindAscSubjectAsc(dossier);
	}

	@Transactional(readOnly = true)
	public List<Assignment> of(String dossier, String section) {
		return of(dossier).stream().filter((one) -> one.section().equals(section)).toList();
	}

	/** Sections with something to answer, in their order. */
	@Transactional(readOnly = true)
	public List<String> sections(String dossier) {
		return of(dossier).stream().map(Assignment::section).distinct().sorted().toList();
	}

	@GuardedByState
	public Assignment assign(String dossier, Assignment.Kind kind, String subject, String section,
			@Nullable String person, @Nullable LocalDate due, Actor by) {
		this.planners.require(dossier, by);
		this.planners.requireSection(dossier, section);
		requireSubject(dossier, kind, subject);
		Optional<Assignment> there = this.rows.findByDossierAndKindAndSubject(dossier, kind, subject);
		String before = there.map(Assignment::line).orElse(null);
		Assignment assignment = there.orElseGet(() -> new Assignment(dossier, kind, subject, section, by.person()));
		assignment.give(section, person, due, by.person());
		Assignment saved = this.rows.save(assignment);
		String where = "assignment/" + kind + "/" + subject;
		this.logbook.write(dossier, "assign", where, this.logbook.of(dossier, where).size() + 1, before, saved.line(),
				by);
		return saved;
	}

	/** Indicators that some section has to answer and that nobody was given yet. */
	@Transactional(readOnly = true)
	public List<Indicator> unassigned(String dossier) {
		List<String> given = of(dossier).stream()
			.filter((one) -> one.kind() == Assignment.Kind.INDICATOR)
			.map(Assignment::subject)
			.toList();
		return this.systems.of(dossier)
			.leaves()
			.stream()
			.filter((leaf) -> leaf.duty() == Duty.SECTION && !given.contains(leaf.code()))
			.sorted(Comparator.comparing(Indicator::code))
			.toList();
	}

	@Transactional(readOnly = true)
	public boolean plannable(String dossier, String person) {
		return this.planners.may(dossier, person);
	}

	private void requireSubject(String dossier, Assignment.Kind kind, String subject) {
		if (kind == Assignment.Kind.INDICATOR) {
			this.systems.of(dossier).indicator(subject);
			return;
		}
		if (this.keyTasks.findByDossierAndCode(dossier, subject).isEmpty()) {
			throw Refusal.of("indicator.task", subject);
		}
	}

}
