package org.ziping.dossier;

import org.jspecify.annotations.Nullable;

/**
 * The content a person acts on in a step. Comments and decisions belong to none, so that
 * parallel work never refuses a neighbour.
 */
public record StepScope(Kind kind, @Nullable String code) {

	/** How wide it is. */
	public enum Kind {

		/** The contribution of one section. */
		SECTION,
		/** That contribution and the parts that draw on it. */
		RECHECK,
		/** The parts of one review area. */
		AREA,
		/** The frozen version in force. */
		FROZEN,
		/** Everything, as it stands now. */
		DOSSIER

	}

	public static StepScope section(String section) {
		return new StepScope(Kind.SECTION, section);
	}

	public static StepScope recheck(String section) {
		return new StepScope(Kind.RECHECK, section);
	}

	public static StepScope area(String area) {
		return new StepScope(Kind.AREA, area);
	}

	public static StepScope frozen() {
		return new StepScope(Kind.FROZEN, null);
	}

	public static StepScope dossier() {
		return new StepScope(Kind.DOSSIER, null);
	}

}
