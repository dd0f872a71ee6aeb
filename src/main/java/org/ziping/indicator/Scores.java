package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.indicator.rules.Answer;
import org.ziping.indicator.rules.Basis;
import org.ziping.indicator.rules.ScoringRule.Asks;
import org.ziping.indicator.spi.GradeBands;
import org.ziping.organisation.GuardedByState;

/**
 * The scores of all dossiers: reckoned anew whenever asked, so that none is ever stale.
 */
@Service
@Transactional
public class Scores {

	private static final int LONGEST_REASON = 2000;

	private final ScoreRows rows;

	private final Sheets sheets;

	private final KeyTasks keyTasks;

	private final IndicatorSystems systems;

	private final Desks desks;

	private final Logbook logbook;

	private final ObjectProvider<GradeBands> bands;

	Scores(ScoreRows rows, Sheets sheets, KeyTasks keyTasks, IndicatorSystems systems, Desks desks, Logbook logbook,
			ObjectProvider<GradeBands> bands) {
		this.rows = rows;
		this.sheets = sheets;
		this.keyTasks = keyTasks;
		this.systems = systems;
		this.desks = desks;
		this.logbook = logbook;
		this.bands = bands;
	}

	@Transactional(readOnly = true)
	public List<Score> of(String dossier) {
		return card(dossier).scores();
	}

	@Transactional(readOnly = true)
	public ScoreCard card(String dossier) {
		return card(dossier, this.sheets.of(dossier));
	}

	/** The scores that another sheet would make with the same answers. */
	ScoreCard card(String dossier, Sheet sheet) {
		Map<String, Given> given = new HashMap<>();
		given(dossier).forEach((one) -> given.put(one.indicator(), one));
		return new Scoring(sheet, given, this.keyTasks.of(dossier)).card();
	}

	@Transactional(readOnly = true)
	public BigDecimal total(String dossier) {
		return card(dossier).total();
	}

	/** The grade of a complete card; an unfinished one has none. */
	@Transactional(readOnly = true)
	public Optional<String> grade(String dossier) {
		return grade(card(dossier));
	}

	public Optional<String> grade(ScoreCard card) {
		return card.complete()
				? Optional.ofNullable(this.bands.getIfAvailable()).map((grades) -> grades.grade(card.total()))
				: Optional.empty();
	}

	List<Given> given(String dossier) {
		return this.rows.findByDossier(dossier).stream().map(ScoreRow::given).toList();
	}

	/** What a person answers where no formula decides; {@code seen} as for a cell. */
	@GuardedByState
	public Given answer(String dossier, String indicator, Answer answer, @Nullable String reason, Actor by, int seen) {
		Indicator leaf = this.systems.of(dossier).indicator(indicator);
		if (leaf.rule().asks() == Asks.NOTHING) {
			throw Refusal.of("indicator.reckoned", leaf.name());
		}
		leaf.rule().score(new Basis(leaf.weight(), List.of(), Optional.of(answer), List.of()));
		return write(dossier, leaf, answer, reason, false, by, seen);
	}

	/** Why points were lost, or what else is to be said; the answer stays. */
	@GuardedByState
	public Given explain(String dossier, String indicator, String reason, Actor by, int seen) {
		Indicator leaf = this.systems.of(dossier).indicator(indicator);
		Given before = given(dossier, indicator);
		return write(dossier, leaf, before.answer().orElse(null), reason, before.notApplicable(), by, seen);
	}

	/** Leaves the indicator out, or takes it in again. */
	@GuardedByState
	public Given applies(String dossier, String indicator, boolean applies, @Nullable String reason, Actor by,
			int seen) {
		Indicator leaf = this.systems.of(dossier).indicator(indicator);
		if (!applies && (reason == null || reason.isBlank())) {
			throw Refusal.of("indicator.reason", leaf.name());
		}
		Given before = given(dossier, indicator);
		return write(dossier, leaf, before.answer().orElse(null), reason, !applies, by, seen);
	}

	/** 初拟评价结果: what the section itself thinks the indicator earned. */
	@GuardedByState
	public Given propose(String dossier, String indicator, BigDecimal points, @Nullable String reason, Actor who,
			int seen) {
		Indicator leaf = this.systems.of(dossier).indicator(indicator);
		if (points.signum() < 0 || points.compareTo(leaf.weight()) > 0) {
			throw Refusal.of("indicator.rule-points", leaf.weight().toPlainString());
		}
		if (points.compareTo(leaf.weight()) < 0 && (reason == null || reason.isBlank())) {
			throw Refusal.of("indicator.reason", leaf.name());
		}
		Actor by = this.desks.require(dossier, sections(dossier, indicator), who);
		ScoreRow row = hold(dossier, leaf, seen);
		String before = (row.edition() > 0) ? words(row.given()) : null;
		row.opinion(points, bounded(reason), by, this.logbook.now());
		return save(dossier, row, "score.propose", before, by);
	}

	@Transactional(readOnly = true)
	public List<Change> history(String dossier, String indicator) {
		return this.logbook.of(dossier, "score/" + indicator);
	}

	@Transactional(readOnly = true)
	public boolean writable(String dossier, String indicator, String person) {
		return this.desks.open(dossier, sections(dossier, indicator), person);
	}

	@Transactional(readOnly = true)
	public Given given(String dossier, String indicator) {
		return this.rows.findByDossierAndIndicator(dossier, indicator)
			.map(ScoreRow::given)
			.orElse(Given.nothing(indicator));
	}

	private Given write(String dossier, Indicator leaf, @Nullable Answer answer, @Nullable String reason,
			boolean notApplicable, Actor who, int seen) {
		Actor by = this.desks.require(dossier, sections(dossier, leaf.code()), who);
		ScoreRow row = hold(dossier, leaf, seen);
		String before = (row.edition() > 0) ? words(row.given()) : null;
		row.answer(answer, bounded(reason), notApplicable, by, this.logbook.now());
		return save(dossier, row, "score.answer", before, by);
	}

	private ScoreRow hold(String dossier, Indicator leaf, int seen) {
		ScoreRow row = this.rows.findByDossierAndIndicator(dossier, leaf.code())
			.orElseGet(() -> new ScoreRow(dossier, leaf.code()));
		if (row.edition() != seen) {
			throw Refusal.of("indicator.score-changed", leaf.name(), row.given().personName());
		}
		return row;
	}

	private Given save(String dossier, ScoreRow row, String act, @Nullable String before, Actor by) {
		Given after = this.rows.saveAndFlush(row).given();
		this.logbook.write(dossier, act, "score/" + after.indicator(), after.edition(), before, words(after), by);
		return after;
	}

	private Set<String> sections(String dossier, String indicator) {
		String section = this.desks.sectionOfIndicator(dossier, indicator);
		return (section != null) ? Set.of(section) : Set.of();
	}

	private static @Nullable String bounded(@Nullable String reason) {
		if (reason == null || reason.isBlank()) {
			return null;
		}
		if (reason.length() > LONGEST_REASON) {
			throw Refusal.of("indicator.text-too-long", LONGEST_REASON);
		}
		return reason.strip();
	}

	private static String words(Given given) {
		return "%s %s %s %s %s".formatted(given.notApplicable() ? "n/a" : "",
				given.answer().map(Answer::toString).orElse(""), given.reason(), given.preliminary(),
				given.preliminaryReason());
	}

}
