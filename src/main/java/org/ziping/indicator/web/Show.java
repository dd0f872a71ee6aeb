package org.ziping.indicator.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.ziping.indicator.Score.State;

/** Which lines of the score table a person wants to see. */
enum Show {

	/** Every one. */
	ALL,
	/** Theirs to answer now. */
	MINE,
	/** Without points yet. */
	MISSING,
	/** A reason is owed, or figures speak against the points. */
	QUESTIONED,
	/** The group or the finance bureau gave other points. */
	DIFFERS;

	boolean takes(ScoreViews.Leaf leaf) {
		return switch (this) {
			case ALL -> true;
			case MINE -> leaf.writable();
			case MISSING -> leaf.score().self().isEmpty() && leaf.score().state() != State.NOT_APPLICABLE;
			case QUESTIONED -> leaf.score().lacksReason() || !leaf.score().hints().isEmpty();
			case DIFFERS -> leaf.row().differs();
		};
	}

	static Map<Show, Long> counts(List<ScoreViews.Leaf> leaves) {
		Map<Show, Long> counts = new EnumMap<>(Show.class);
		Arrays.stream(values()).forEach((show) -> counts.put(show, leaves.stream().filter(show::takes).count()));
		return counts;
	}

}
