package org.ziping.campaign;

import java.util.List;

/** How many units of a campaign have started, and which could not. */
public record CampaignProgress(long all, long started, boolean paused, List<CampaignUnit> troubled) {

	public boolean finished() {
		return this.started == this.all;
	}

	public int percent() {
		return (this.all == 0) ? 100 : (int) (this.started * 100 / this.all);
	}

}
