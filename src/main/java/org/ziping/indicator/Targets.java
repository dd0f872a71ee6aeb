package org.ziping.indicator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.FiscalYear;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Action;
import org.ziping.organisation.Guarded;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.Policy;

/**
 * The targets of a unit for a year: entered and checked before it, locked by a leader,
 * and changed afterwards only by a request with a reason.
 */
@Service
@Transactional
public class Targets {

	private static final int LONGEST_REASON = 1000;

	private final TargetRows rows;

	private final TargetSetRows sets;

	private final TargetChangeRows changes;

	private final Dossiers dossiers;

	private final KeyTasks keyTasks;

	private final Policy policy;

	private final AuditTrail trail;

	private final Clock clock;

	Targets(TargetRows rows, TargetSetRows sets, TargetChangeRows changes, Dossiers dossiers, KeyTasks keyTasks,
			Policy policy, AuditTrail trail, Clock clock) {
		this.rows = rows;
		this.sets = sets;
		this.changes = changes;
		this.dossiers = dossiers;
		this.keyTasks = keyTasks;
		this.policy = policy;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<YearTarget> of(String unit, FiscalYear year) {
		return this.rows.findByUnitAndYearOrderByCode(unit, year.value());
	}

	@Transactional(readOnly = true)
	public TargetSet set(String unit, FiscalYear year) {
		return this.sets.findByUnitAndYear(unit, year.value()).orElseGet(() -> new TargetSet(unit, year.value()));
	}

	/** Every request there ever was, oldest first. */
	@Transactional(readOnly = true)
	public List<TargetChange> changes(String unit, FiscalYear year) {
		return this.changes.findByUnitAndYearOrderByAskedAtAsc(unit, year.value());
	}

	/** What is wrong with each target, by its code; nothing where nothing is. */
	@Transactional(readOnly = true)
	public Map<String, List<Sentence>> faults(String unit, FiscalYear year) {
		Map<String, List<Sentence>> faults = new LinkedHashMap<>();
		of(unit, year).forEach((target) -> faults.put(target.code(), TargetCheck.faults(target.plan(), year)));
		return faults;
	}

	/** What is worth a second look, by code. */
	@Transactional(readOnly = true)
	public Map<String, List<Sentence>> hints(String unit, FiscalYear year) {
		List<String> lastYear = this.dossiers.find(year.previous(), unit)
			.map((dossier) -> this.keyTasks.of(dossier.id()))
			.orElse(List.of())
			.stream()
			.flatMap((task) -> Stream.of(task.actual(), task.done()))
			.filter((words) -> words != null)
			.toList();
		Map<String, List<Sentence>> hints = new LinkedHashMap<>();
		of(unit, year).forEach((target) -> hints.put(target.code(), TargetCheck.hints(target.plan(), lastYear)));
		return hints;
	}

	@Guarded(Action.TARGET_WRITE)
	public YearTarget add(@Guarded.In String unit, FiscalYear year, TargetPlan plan, Actor by) {
		set(unit, year).requireOpen();
		int last = of(unit, year).stream().mapToInt((one) -> Integer.parseInt(one.code().substring(1))).max().orElse(0);
		return write(new YearTarget(unit, year.value(), "M%02d".formatted(last + 1)), unit, year, plan, by);
	}

	@Guarded(Action.TARGET_WRITE)
	public YearTarget change(@Guarded.In String unit, FiscalYear year, String code, TargetPlan plan, int seen,
			Actor by) {
		set(unit, year).requireOpen();
		YearTarget target = get(unit, year, code);
		if (target.edition() != seen) {
			throw Refusal.of("indicator.target-changed", target.plan().name(), target.personName());
		}
		return write(target, unit, year, plan, by);
	}

	@Guarded(Action.TARGET_WRITE)
	public void remove(@Guarded.In String unit, FiscalYear year, String code, Actor by) {
		set(unit, year).requireOpen();
		YearTarget target = get(unit, year, code);
		this.rows.delete(target);
		record(unit, year, "target.remove", code, target.plan().name(), by);
	}

	@Guarded(Action.TARGET_WRITE)
	public void offer(@Guarded.In String unit, FiscalYear year, Actor by) {
		long wrong = faults(unit, year).values().stream().filter((faults) -> !faults.isEmpty()).count();
		if (wrong > 0 || of(unit, year).isEmpty()) {
			throw Refusal.of("indicator.target-faults", wrong);
		}
		TargetSet set = set(unit, year);
		set.offer(by);
		this.sets.saveAndFlush(set);
		record(unit, year, "target.offer", "", "", by);
	}

	@Guarded(Action.TARGET_APPROVE)
	public void giveBack(@Guarded.In String unit, FiscalYear year, Actor by) {
		TargetSet set = set(unit, year);
		set.giveBack();
		this.sets.saveAndFlush(set);
		record(unit, year, "target.give-back", "", "", by);
	}

	@Guarded(Action.TARGET_APPROVE)
	public void lock(@Guarded.In String unit, FiscalYear year, Actor by) {
		TargetSet set = set(unit, year);
		set.lock(by, this.clock.instant());
		this.sets.saveAndFlush(set);
		List<String> locked = new ArrayList<>();
		of(unit, year).forEach((target) -> locked.add(target.code() + " " + target.plan().words()));
		record(unit, year, "target.lock", "", String.join("; ", locked), by);
	}

	/** A locked target is to read otherwise; nothing changes until a leader agrees. */
	@Guarded(Action.TARGET_WRITE)
	public TargetChange ask(@Guarded.In String unit, FiscalYear year, String code, TargetPlan wanted, String reason,
			Actor by) {
		set(unit, year).requireLocked();
		String why = reason.strip();
		if (why.isEmpty() || why.length() > LONGEST_REASON) {
			throw Refusal.of("indicator.target-reason", LONGEST_REASON);
		}
		YearTarget target = get(unit, year, code);
		TargetChange change = new TargetChange(unit, year.value(), target, wanted, why, by, this.clock.instant());
		if (!TargetCheck.faults(change.applied(target.plan()), year).isEmpty()) {
			throw Refusal.of("indicator.target-faults", 1);
		}
		record(unit, year, "target.ask", code, change.after() + " " + why, by);
		return this.changes.saveAndFlush(change);
	}

	@GuardedByState
	public void decide(String change, boolean agreed, Actor by) {
		TargetChange asked = this.changes.findById(change).orElseThrow(() -> Refusal.of("indicator.target-decided"));
		this.policy.check(by, Action.TARGET_APPROVE, Scope.unit(asked.unit()));
		asked.decide(agreed, by, this.clock.instant());
		this.changes.saveAndFlush(asked);
		FiscalYear year = new FiscalYear(asked.year());
		if (agreed) {
			YearTarget target = get(asked.unit(), year, asked.code());
			target.write(asked.applied(target.plan()), by);
			this.rows.saveAndFlush(target);
		}
		record(asked.unit(), year, agreed ? "target.agree" : "target.refuse", asked.code(), asked.after(), by);
	}

	private YearTarget write(YearTarget target, String unit, FiscalYear year, TargetPlan plan, Actor by) {
		if (plan.name().isBlank()) {
			throw Refusal.of("indicator.target-name");
		}
		target.write(plan, by);
		YearTarget after = this.rows.saveAndFlush(target);
		record(unit, year, "target.write", target.code(), plan.name() + " " + plan.words(), by);
		return after;
	}

	private YearTarget get(String unit, FiscalYear year, String code) {
		return this.rows.findByUnitAndYearAndCode(unit, year.value(), code)
			.orElseThrow(() -> Refusal.of("indicator.target-none", code));
	}

	private void record(String unit, FiscalYear year, String act, String code, @Nullable String detail, Actor by) {
		String shown = (detail == null) ? "" : (detail.length() > 200) ? detail.substring(0, 200) : detail;
		this.trail.record(by, "indicator", act, unit + "/" + year + "/" + code, null, null, shown);
	}

}
