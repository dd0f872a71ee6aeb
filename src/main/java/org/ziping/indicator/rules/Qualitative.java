package org.ziping.indicator.rules;

import java.math.BigDecimal;
import java.util.Locale;

import org.ziping.core.Refusal;

/**
 * Three levels of what cannot be measured, with the share of the weight each may give;
 * the cut-offs differ by region.
 */
public record Qualitative(BigDecimal reachedFrom, BigDecimal partlyFrom) implements ScoringRule {

	public Qualitative {
		if (partlyFrom.signum() <= 0 || reachedFrom.compareTo(partlyFrom) <= 0
				|| reachedFrom.compareTo(BigDecimal.ONE) >= 0) {
			throw new IllegalArgumentException("cut-offs rise from above nothing to below all");
		}
	}

	@Override
	public String name() {
		return "qualitative";
	}

	@Override
	public Asks asks() {
		return Asks.LEVEL;
	}

	@Override
	public Points score(Basis basis) {
		Answer answer = basis.answer()
			.filter((one) -> one.level() != null && one.share() != null)
			.orElseThrow(() -> Refusal.of("indicator.rule-answer"));
		Level level = level(String.valueOf(answer.level()));
		BigDecimal share = answer.share();
		if (share == null || !holds(level, share)) {
			throw Refusal.of("indicator.rule-share", Points.percent(from(level)), Points.percent(to(level)));
		}
		return Points.of(basis, basis.weight().multiply(share), "qualitative." + level.name().toLowerCase(Locale.ROOT),
				basis.weight(), Points.percent(share));
	}

	/** The upper edge belongs to the level above, except at the top. */
	private boolean holds(Level level, BigDecimal share) {
		int top = share.compareTo(to(level));
		return share.compareTo(from(level)) >= 0 && ((level == Level.REACHED) ? top <= 0 : top < 0);
	}

	public BigDecimal from(Level level) {
		return switch (level) {
			case REACHED -> this.reachedFrom;
			case PARTLY -> this.partlyFrom;
			case MISSED -> BigDecimal.ZERO;
		};
	}

	public BigDecimal to(Level level) {
		return switch (level) {
			case REACHED -> BigDecimal.ONE;
			case PARTLY -> this.reachedFrom;
			case MISSED -> this.partlyFrom;
		};
	}

	private static Level level(String name) {
		for (Level level : Level.values()) {
			if (level.name().equals(name)) {
				return level;
			}
		}
		throw Refusal.of("indicator.rule-answer");
	}

	/** 达成预期指标, 部分达成并具有一定效果, 未达成且效果较差. */
	public enum Level {

		REACHED, PARTLY, MISSED

	}

}
