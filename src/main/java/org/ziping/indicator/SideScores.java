package org.ziping.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.indicator.Score.State;
import org.ziping.organisation.GuardedByState;

/**
 * What the group and the finance bureau give beside the unit's own points. A lost point
 * and a departure need a reason, and so do full marks against contrary figures.
 */
@Service
@Transactional
public class SideScores {

	private static final int LONGEST_REASON = 2000;

	private static final int DECIMALS = 2;

	private final SideScoreRows rows;

	private final Scores scores;

	private final SideRights rights;

	private final Dossiers dossiers;

	private final Logbook logbook;

	SideScores(SideScoreRows rows, Scores scores, SideRights rights, Dossiers dossiers, Logbook logbook) {
		this.rows = rows;
		this.scores = scores;
		this.rights = rights;
		this.dossiers = dossiers;
		this.logbook = logbook;
	}

	@Transactional(readOnly = true)
	public SideBySide of(String dossier) {
		List<SideScore> given = this.rows.findByDossier(dossier);
		ScoreCard card = this.scores.card(dossier);
		return new SideBySide(card,
				card.scores()
					.stream()
					.map((score) -> new SideBySide.Row(score, find(given, score, ScoreSide.GROUP),
							find(given, score, ScoreSide.FINANCE)))
					.toList());
	}

	/** Whether that person may give points for that side now. */
	@Transactional(readOnly = true)
	public boolean mayGive(String dossier, ScoreSide side, String person) {
		return this.rights.may(dossier, side, person);
	}

	/** The sides whose points that person may see now. */
	@Transactional(readOnly = true)
	public Set<ScoreSide> visible(String dossier, String person) {
		return this.rights.visible(dossier, person);
	}

	/**
	 * @param seen the edition that the person had before them, 0 for none.
	 */
	@GuardedByState
	public SideScore give(String dossier, ScoreSide side, String indicator, BigDecimal points, @Nullable String reason,
			Actor by, int seen) {
		this.rights.require(dossier, side, by);
		Score self = this.scores.card(dossier).of(indicator).orElseThrow(() -> Refusal.of("indicator.leaf", indicator));
		String why = bounded(reason);
		requireSound(self, points, why);
		return write(dossier, side, self, points, why, by, seen);
	}

	/**
	 * Gives the unit's own points wherever that side has given none; what the figures
	 * speak against is left for a person to say.
	 * @return how many it gave
	 */
	@GuardedByState
	public int agreeWithRest(String dossier, ScoreSide side, Actor by) {
		this.rights.require(dossier, side, by);
		SideBySide now = of(dossier);
		List<Score> open = now.rows()
			.stream()
			.filter((row) -> row.of(side) == null)
			.map(SideBySide.Row::self)
			.filter((score) -> score.self().isPresent() && !(score.isFull() && !score.contrary().isEmpty()))
			.toList();
		open.forEach((score) -> write(dossier, side, score, score.self().orElseThrow(), score.given().reason(), by, 0));
		return open.size();
	}

	@Transactional(readOnly = true)
	public List<Change> history(String dossier, ScoreSide side, String indicator) {
		return this.logbook.of(dossier, subject(side, indicator));
	}

	private SideScore write(String dossier, ScoreSide side, Score self, BigDecimal points, @Nullable String why,
			Actor by, int seen) {
		String indicator = self.indicator().code();
		SideScore row = this.rows.findByDossierAndIndicatorAndSide(dossier, indicator, side)
			.orElseGet(() -> new SideScore(dossier, indicator, side));
		if (row.edition() != seen) {
			throw Refusal.of("indicator.score-changed", self.indicator().name(), row.personName());
		}
		String before = (row.edition() > 0) ? row.line() : null;
		row.give(points.setScale(DECIMALS, RoundingMode.UNNECESSARY), self.self().orElse(null), why,
				this.dossiers.get(dossier).versionInForce(), by, this.logbook.now());
		SideScore after = this.rows.saveAndFlush(row);
		this.logbook.write(dossier, "score." + side.name().toLowerCase(Locale.ROOT), subject(side, indicator),
				after.edition(), before, after.line(), by);
		return after;
	}

	private static void requireSound(Score self, BigDecimal points, @Nullable String why) {
		Indicator leaf = self.indicator();
		if (self.state() == State.NOT_APPLICABLE) {
			throw Refusal.of("indicator.side-not-applicable", leaf.name());
		}
		if (points.signum() < 0 || points.compareTo(leaf.weight()) > 0) {
			throw Refusal.of("indicator.rule-points", leaf.weight().toPlainString());
		}
		if (points.stripTrailingZeros().scale() > DECIMALS) {
			throw Refusal.of("indicator.number-decimals", points.toPlainString(), DECIMALS);
		}
		if (why != null) {
			return;
		}
		boolean full = points.compareTo(leaf.weight()) == 0;
		if (full && !self.contrary().isEmpty()) {
			throw Refusal.of("indicator.side-contrary", leaf.name(), self.contrary().get(0).arguments().get(1));
		}
		if (!full || self.self().filter((own) -> own.compareTo(points) != 0).isPresent()) {
			throw Refusal.of("indicator.reason", leaf.name());
		}
	}

	private static @Nullable SideScore find(List<SideScore> given, Score score, ScoreSide side) {
		return given.stream()
			.filter((one) -> one.side() == side && one.indicator().equals(score.indicator().code()))
			.findFirst()
			.orElse(null);
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

	private static String subject(ScoreSide side, String indicator) {
		return "score/" + indicator + "/" + side;
	}

}
