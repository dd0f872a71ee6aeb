package org.ziping.inspection;

import java.util.List;

/** What the data table says, handed in by whoever knows it. */
public record Facts(List<Fact> figures, List<GradeBand> bands) {

	private static final List<GradeBand> USUAL = List.of(GradeBand.of("优", 90), GradeBand.of("良", 80),
			GradeBand.of("中", 60), GradeBand.of("差", 0));

	public Facts {
		figures = List.copyOf(figures);
		bands = List.copyOf(bands);
	}

	/** A text without a data table, read with the usual grade bands. */
	public static Facts none() {
		return of(List.of());
	}

	public static Facts of(List<Fact> figures) {
		return new Facts(figures, USUAL);
	}

}
