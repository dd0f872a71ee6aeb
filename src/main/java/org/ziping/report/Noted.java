package org.ziping.report;

import org.jspecify.annotations.Nullable;
import org.ziping.inspection.Finding;
import org.ziping.inspection.Level;

/**
 * A finding of this dossier's report: in which chapter, whether somebody let it stand,
 * and the figure that would mend it where that is certain.
 */
public record Noted(Finding finding, String chapter, @Nullable Waiver waiver, @Nullable String mend) {

	/** Stands in the way until it is mended or waived. */
	public boolean isOpen() {
		return this.finding.level() == Level.MANDATORY && this.waiver == null;
	}

	public boolean isMandatory() {
		return this.finding.level() == Level.MANDATORY;
	}

}
