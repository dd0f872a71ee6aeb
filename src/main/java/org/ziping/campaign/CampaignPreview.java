package org.ziping.campaign;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Refusal;

/**
 * What would happen if a campaign opened today: the date of each step or why there can be
 * none, the units that lack people, the years whose holidays nobody entered.
 */
public record CampaignPreview(List<StepDue> dues, @Nullable Refusal impossible, List<Shortage> shortages,
		List<Integer> missingYears) {

	public boolean squeezed() {
		return this.dues.stream().anyMatch(StepDue::squeezed);
	}

	public boolean mayOpen() {
		return this.impossible == null && this.shortages.isEmpty();
	}

}
