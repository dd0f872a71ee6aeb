package org.ziping.indicator;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Writer;
import org.ziping.organisation.GuardedByState;

/** The 重点工作任务 of all dossiers: planned with the group, answered by their sections. */
@Service
@Transactional
public class KeyTasks {

	private final KeyTaskRows rows;

	private final AssignmentRows assignments;

	private final Dossiers dossiers;

	private final Planners planners;

	private final Logbook logbook;

	KeyTasks(KeyTaskRows rows, AssignmentRows assignments, Dossiers dossiers, Planners planners, Logbook logbook) {
		this.rows = rows;
		this.assignments = assignments;
		this.dossiers = dossiers;
		this.planners = planners;
		this.logbook = logbook;
	}

	@Transactional(readOnly = true)
	public List<KeyTask> of(String dossier) {
		return this.rows.findByDossierOrderByCode(dossier).stream().map(KeyTaskRow::task).toList();
	}

	@Transactional(readOnly = true)
	public List<KeyTask> of(String dossier, String section) {
		return of(dossier).stream().filter((task) -> task.section().equals(section)).toList();
	}

	@Transactional(readOnly = true)
	public KeyTask get(String dossier, String code) {
		return row(dossier, code).task();
	}

	/** A new key task; its code follows the last one. */
	@GuardedByState
	public KeyTask add(String dossier, KeyTaskPlan plan, Actor by) {
		this.planners.require(dossier, by);
		int last = this.rows.findByDossierOrderByCode(dossier)
			.stream()
			.mapToInt((row) -> Integer.parseInt(row.code().substring(1)))
			.max()
			.orElse(0);
		return plan(new KeyTaskRow(dossier, "T%02d".formatted(last + 1)), dossier, plan, by);
	}

	@GuardedByState
	public KeyTask change(String dossier, String code, KeyTaskPlan plan, Actor by) {
		this.planners.require(dossier, by);
		return plan(row(dossier, code), dossier, plan, by);
	}

	@GuardedByState
	public void remove(String dossier, String code, Actor by) {
		this.planners.require(dossier, by);
		KeyTaskRow row = row(dossier, code);
		this.rows.delete(row);
		this.assignments.findByDossierAndKindAndSubject(dossier, Assignment.Kind.KEY_TASK, code)
			.ifPresent(this.assignments::delete);
		this.logbook.write(dossier, "key-task.remove", subject(code), row.edition() + 1, row.task().name(), null, by);
	}

	/** The section's answer; {@code seen} is the edition it had before it. */
	@GuardedByState
	public KeyTask report(String dossier, String code, KeyTaskReport report, Actor who, int seen) {
		KeyTaskRow row = row(dossier, code);
		boolean finance = this.dossiers.writable(dossier, who.person(), Writer.FINANCE, null);
		Actor by = this.dossiers.writing(dossier, who, finance ? Writer.FINANCE : Writer.SECTION,
				finance ? null : row.section());
		KeyTask before = row.task();
		if (row.edition() != seen) {
			throw Refusal.of("indicator.task-changed", before.name());
		}
		row.report(report, by.person());
		KeyTask after = this.rows.saveAndFlush(row).task();
		this.logbook.write(dossier, "key-task.report", subject(code), after.edition(), before.toString(),
				after.toString(), by);
		return after;
	}

	private KeyTask plan(KeyTaskRow row, String dossier, KeyTaskPlan plan, Actor by) {
		this.planners.requireSection(dossier, plan.section());
		String before = (row.edition() > 0) ? row.task().toString() : null;
		row.plan(plan, by.person());
		KeyTask task = this.rows.saveAndFlush(row).task();
		Assignment assignment = this.assignments
			.findByDossierAndKindAndSubject(dossier, Assignment.Kind.KEY_TASK, task.code())
			.orElseGet(
					() -> new Assignment(dossier, Assignment.Kind.KEY_TASK, task.code(), plan.section(), by.person()));
		assignment.give(plan.section(), assignment.person(), assignment.due(), by.person());
		this.assignments.save(assignment);
		this.logbook.write(dossier, "key-task.plan", subject(task.code()), task.edition(), before, task.toString(), by);
		return task;
	}

	private KeyTaskRow row(String dossier, String code) {
		return this.rows.findByDossierAndCode(dossier, code).orElseThrow(() -> Refusal.of("indicator.task", code));
	}

	private static String subject(String code) {
		return "task/" + code;
	}

}
