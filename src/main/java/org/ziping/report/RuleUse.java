package org.ziping.report;

import org.jspecify.annotations.Nullable;
import org.ziping.inspection.Level;
import org.ziping.inspection.Tuning.Weight;

/**
 * One rule in a campaign: how it is set, how often it fired and how often people let its
 * findings stand, so that a noisy one shows.
 *
 * @param shipped the level it has where nobody set another
 * @param set what the campaign set, if anything
 * @param found findings of the last check of each dossier
 * @param dossiers how many dossiers had one
 */
public record RuleUse(String code, Level shipped, @Nullable Weight set, long found, long dossiers, long waived) {

	private static final int FEW = 3;

	/** Let stand about as often as it fires: rather a nuisance than a help. */
	public boolean noisy() {
		return this.waived >= FEW && this.waived * 3 >= this.found;
	}

}
