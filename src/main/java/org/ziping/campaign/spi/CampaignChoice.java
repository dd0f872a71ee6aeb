package org.ziping.campaign.spi;

import java.util.List;

/**
 * Something a campaign chooses from, kept by a room above: the campaign stores the code
 * and never looks inside.
 */
public interface CampaignChoice {

	String INDICATOR_SYSTEM = "indicator-system";

	String REPORT_TEMPLATE = "report-template";

	String kind();

	/** What is on offer, the proposed one first. */
	List<Choice> list();

	/** A reference and what people read. */
	record Choice(String code, String label) {

	}

}
