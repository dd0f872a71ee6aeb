package org.ziping.campaign;

import java.util.List;

import org.ziping.core.FiscalYear;

/**
 * The campaign runs for these units from now on; heard inside the transaction, so that a
 * unit whose evaluation cannot start keeps the campaign from opening.
 */
public record CampaignOpened(String campaign, FiscalYear year, List<String> units) {

	public CampaignOpened {
		units = List.copyOf(units);
	}

}
