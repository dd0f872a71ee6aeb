package org.ziping.indicator.rules;

import java.math.BigDecimal;
import java.util.List;

/**
 * Steps: the first band that holds the rate gives its share of the weight; outside all of
 * them there is nothing.
 */
public record Bands(List<Band> bands) implements ScoringRule {

	public Bands {
		bands = List.copyOf(bands);
		if (bands.isEmpty()) {
			throw new IllegalArgumentException("bands need a band");
		}
	}

	@Override
	public String name() {
		return "bands";
	}

	@Override
	public Points score(Basis basis) {
		BigDecimal rate = ScoringRule.required(basis.measure());
		return this.bands.stream()
			.filter((band) -> band.holds(rate))
			.findFirst()
			.map((band) -> Points.of(basis, basis.weight().multiply(band.share()), name(), Points.percent(rate),
					band.words(), Points.percent(band.share())))
			.orElseGet(() -> Points.of(basis, BigDecimal.ZERO, "bands.outside", Points.percent(rate)));
	}

	/** One step, such as {@code <= 100%} giving two thirds. */
	public record Band(Side side, BigDecimal edge, BigDecimal share) {

		public Band {
			if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
				throw new IllegalArgumentException("a share lies between nothing and all");
			}
		}

		boolean holds(BigDecimal rate) {
			int order = rate.compareTo(this.edge);
			return switch (this.side) {
				case BELOW -> order < 0;
				case AT_MOST -> order <= 0;
				case AT_LEAST -> order >= 0;
				case ABOVE -> order > 0;
			};
		}

		String words() {
			return this.side.sign + " " + Points.percent(this.edge);
		}

	}

	/** On which side of its edge a band lies. */
	public enum Side {

		BELOW("<"), AT_MOST("≤"), AT_LEAST("≥"), ABOVE(">");

		private final String sign;

		Side(String sign) {
			this.sign = sign;
		}

	}

}
