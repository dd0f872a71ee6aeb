package org.ziping.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.GuardedByState;

/** All campaigns: drafted, changed while they are drafts, opened once. */
@Service
@Transactional
public class Campaigns {

	private static final String CHAIN = "campaign";

	private final CampaignRepository campaigns;

	private final CampaignUnitRepository units;

	private final CampaignRights rights;

	private final CampaignForecast forecast;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Campaigns(CampaignRepository campaigns, CampaignUnitRepository units, CampaignRights rights,
			CampaignForecast forecast, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
		this.campaigns = campaigns;
		this.units = units;
		this.rights = rights;
		this.forecast = forecast;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	@GuardedByState
	public Campaign draft(CampaignTerms terms, Collection<String> units, Actor by) {
		this.rights.requireToRun(terms.bureau(), by);
		Campaign campaign = this.campaigns.save(new Campaign(terms, by, this.clock.instant()));
		ask(campaign, units);
		this.audit.record(by, CHAIN, "campaign.drafted", campaign.id(), null, null, describe(campaign));
		return campaign;
	}

	/** Replaces what a draft says, its units included. */
	@GuardedByState
	public Campaign redraft(String id, CampaignTerms terms, Collection<String> units, Actor by) {
		Campaign campaign = hold(id, by);
		campaign.redraft(terms);
		List<CampaignUnit> before = units(id);
		this.units.deleteAll(before.stream().filter((unit) -> !units.contains(unit.unit())).toList());
		Collection<String> added = new TreeSet<>(units);
		before.forEach((unit) -> added.remove(unit.unit()));
		ask(campaign, added);
		this.audit.record(by, CHAIN, "campaign.redrafted", id, null, null, describe(campaign));
		return campaign;
	}

	/**
	 * Asks further units: of a draft quietly, of an open campaign so that they start at
	 * once.
	 */
	@GuardedByState
	public void include(String id, Collection<String> units, Actor by) {
		Campaign campaign = hold(id, by);
		Collection<String> added = new TreeSet<>(units);
		units(id).forEach((unit) -> added.remove(unit.unit()));
		if (added.isEmpty()) {
			return;
		}
		if (campaign.opened()) {
			requireReady(campaign, added);
		}
		ask(campaign, added);
		this.audit.record(by, CHAIN, "campaign.units-added", id, null, null, String.join(" ", added));
		if (campaign.opened()) {
			this.events.publishEvent(new CampaignOpened(id, campaign.year(), List.copyOf(added)));
		}
	}

	@GuardedByState
	public void open(String id, Actor by) {
		Campaign campaign = hold(id, by);
		if (campaign.opened()) {
			throw Refusal.of("campaign.already-opened", campaign.title());
		}
		List<String> asked = units(id).stream().map(CampaignUnit::unit).toList();
		requireReady(campaign, asked);
		campaign.open(this.forecast.dues(campaign.finalDate()), by, this.clock.instant());
		this.campaigns.flush();
		this.audit.record(by, CHAIN, "campaign.opened", id, null, null, describe(campaign));
		this.events.publishEvent(new CampaignOpened(id, campaign.year(), asked));
	}

	/** What would happen if the draft were opened today. */
	@Transactional(readOnly = true)
	public CampaignPreview preview(String id) {
		Campaign campaign = get(id);
		return this.forecast.of(campaign, units(id).stream().map(CampaignUnit::unit).toList());
	}

	@Transactional(readOnly = true)
	public Campaign get(String id) {
		return this.campaigns.findById(id).orElseThrow(() -> Refusal.of("campaign.unknown"));
	}

	@Transactional(readOnly = true)
	public List<Campaign> of(String bureau) {
		return this.campaigns.findByBureauOrderByFiscalYearDescDraftedAtDesc(bureau);
	}

	@Transactional(readOnly = true)
	public List<CampaignUnit> units(String campaign) {
		return this.units.findByCampaignOrderByUnit(campaign);
	}

	@Transactional(readOnly = true)
	public LocalDate due(String campaign, String step) {
		return get(campaign).due(step);
	}

	private Campaign hold(String id, Actor by) {
		Campaign campaign = this.campaigns.hold(id).orElseThrow(() -> Refusal.of("campaign.unknown"));
		this.rights.requireToRun(campaign.bureau(), by);
		return campaign;
	}

	private void ask(Campaign campaign, Collection<String> units) {
		this.rights.requireReporting(campaign.bureau(), units);
		this.units.saveAll(new TreeSet<>(units).stream().map((unit) -> new CampaignUnit(campaign.id(), unit)).toList());
	}

	private void requireReady(Campaign campaign, Collection<String> units) {
		if (units.isEmpty()) {
			throw Refusal.of("campaign.no-units");
		}
		List<String> taken = this.units.taken(campaign.year().value(), units);
		if (!taken.isEmpty()) {
			throw Refusal.of("campaign.unit-taken", this.forecast.namesOf(taken), campaign.year().toString());
		}
		this.forecast.requireStaffed(units);
	}

	private static String describe(Campaign campaign) {
		return "%s %s %s %s %s".formatted(campaign.year(), campaign.notice(), campaign.finalDate(),
				campaign.indicatorSystem(), campaign.reportTemplate());
	}

}
