package org.ziping.campaign;

/** A campaign is prepared, then it runs; there is no way back. */
public enum CampaignState {

	DRAFT, OPEN

}
