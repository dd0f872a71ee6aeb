package org.ziping.inspection;

import java.util.List;

/**
 * What the data table says and how a campaign wants to be read, handed in by whoever
 * knows it.
 */
public record Facts(List<Fact> figures, List<GradeBand> bands, Tuning tuning, List<OtherReport> others) {

	private static final List<GradeBand> USUAL = List.of(GradeBand.of("优", 90), GradeBand.of("良", 80),
			GradeBand.of("中", 60), GradeBand.of("差", 0));

	public Facts {
		figures = List.copyOf(figures);
		bands = List.copyOf(bands);
		others = List.copyOf(others);
	}

	/** A text without a data table, read with the usual grade bands. */
	public static Facts none() {
		return of(List.of());
	}

	public static Facts of(List<Fact> figures) {
		return new Facts(figures, USUAL, Tuning.USUAL, List.of());
	}

	public Facts with(Tuning other) {
		return new Facts(this.figures, this.bands, other, this.others);
	}

	public Facts beside(List<OtherReport> reports) {
		return new Facts(this.figures, this.bands, this.tuning, reports);
	}

}
