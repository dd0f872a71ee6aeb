package org.ziping.campaign;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

import org.ziping.campaign.spi.CampaignChoice;
import org.ziping.campaign.spi.CampaignChoice.Choice;

/** What the rooms above offer a campaign to choose from, and how a choice reads. */
@Service
public class CampaignChoices {

	private final ObjectProvider<CampaignChoice> offers;

	CampaignChoices(ObjectProvider<CampaignChoice> offers) {
		this.offers = offers;
	}

	public List<Choice> of(String kind) {
		return this.offers.orderedStream()
			.filter((offer) -> offer.kind().equals(kind))
			.flatMap((offer) -> offer.list().stream())
			.toList();
	}

	public String label(String kind, String code) {
		return of(kind).stream()
			.filter((choice) -> choice.code().equals(code))
			.map(Choice::label)
			.findFirst()
			.orElse(code);
	}

	/**
	 * Whether the code is on offer; where nobody offers anything there is nothing to
	 * choose.
	 */
	public boolean offers(String kind, String code) {
		List<Choice> offered = of(kind);
		return offered.isEmpty() ? code.isEmpty() : offered.stream().anyMatch((choice) -> choice.code().equals(code));
	}

}
