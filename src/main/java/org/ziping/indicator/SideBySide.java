package org.ziping.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.ziping.indicator.Score.State;

/** Self, group and finance scores of one dossier beside each other, with their sums. */
public record SideBySide(ScoreCard card, List<Row> rows) {

	public SideBySide {
		rows = List.copyOf(rows);
	}

	/** One indicator as the three sides see it; who gave nothing is missing. */
	public record Row(Score self, @Nullable SideScore group, @Nullable SideScore finance) {

		public @Nullable SideScore of(ScoreSide side) {
			return (side == ScoreSide.GROUP) ? this.group : this.finance;
		}

		/** Somebody gave other points than the unit itself. */
		public boolean differs() {
			return differs(this.group) || differs(this.finance);
		}

		/** The unit's own points moved after that side had given theirs. */
		public boolean isStale(ScoreSide side) {
			SideScore given = of(side);
			return given != null && !this.self.self().equals(Optional.ofNullable(given.self()));
		}

		private boolean differs(@Nullable SideScore given) {
			return given != null && this.self.self().filter((own) -> own.compareTo(given.points()) != 0).isPresent();
		}
	}

	public Optional<Row> of(String indicator) {
		return this.rows.stream().filter((row) -> row.self().indicator().code().equals(indicator)).findFirst();
	}

	/** How many indicators that side has yet to score. */
	public long open(ScoreSide side) {
		return applicable().filter((row) -> row.of(side) == null).count();
	}

	public boolean isBegun(ScoreSide side) {
		return this.rows.stream().anyMatch((row) -> row.of(side) != null);
	}

	/**
	 * The sum of what that side gave, rescaled as the unit's own; none while unfinished.
	 */
	public Optional<BigDecimal> total(ScoreSide side) {
		if (open(side) > 0 || this.card.weight().signum() == 0) {
			return Optional.empty();
		}
		BigDecimal sum = applicable().map((row) -> row.of(side).points()).reduce(BigDecimal.ZERO, BigDecimal::add);
		return Optional.of(sum.multiply(IndicatorSystem.FULL)
			.divide(this.card.weight(), MathContext.DECIMAL128)
			.setScale(2, RoundingMode.HALF_UP));
	}

	private Stream<Row> applicable() {
		return this.rows.stream().filter((row) -> row.self().state() != State.NOT_APPLICABLE);
	}

}
