package org.ziping.workspace.api;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.ziping.campaign.Campaign;
import org.ziping.campaign.CampaignRights;
import org.ziping.campaign.CampaignState;
import org.ziping.campaign.CampaignUnit;
import org.ziping.campaign.Campaigns;
import org.ziping.campaign.StepDue;
import org.ziping.core.Refusal;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** The finance bureau's campaigns, their units and their dates. */
@RestController
@RequestMapping(path = "/api/v1/campaigns", produces = "application/json")
@Tag(name = "campaigns", description = "workspace.api.campaigns")
class CampaignResource {

	private final Campaigns campaigns;

	private final CampaignRights rights;

	CampaignResource(Campaigns campaigns, CampaignRights rights) {
		this.campaigns = campaigns;
		this.rights = rights;
	}

	@GetMapping
	@Operation(summary = "workspace.api.campaigns.all")
	List<CampaignLine> all(@Current Person person) {
		String bureau = this.rights.bureauOf(person.id()).orElseThrow(() -> Refusal.of("campaign.not-yours"));
		return this.campaigns.of(bureau).stream().map(this::line).toList();
	}

	@GetMapping("/{id}")
	@Operation(summary = "workspace.api.campaigns.one")
	CampaignLine one(@PathVariable String id, @Current Person person) {
		Campaign campaign = this.campaigns.get(id);
		this.rights.requireToRead(campaign.bureau(), person.id());
		return line(campaign);
	}

	private CampaignLine line(Campaign campaign) {
		return new CampaignLine(campaign.id(), campaign.year().value(), campaign.title(), campaign.notice(),
				campaign.state(), campaign.finalDate(), campaign.dues(),
				this.campaigns.units(campaign.id()).stream().map(CampaignUnit::unit).toList());
	}

	/** One campaign with its dates and units. */
	record CampaignLine(String id, int year, String title, String notice, CampaignState state, LocalDate finalDate,
			List<StepDue> dues, List<String> units) {
	}

}
