package org.ziping.campaign;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.GuardedByState;

/**
 * Which units have started: whoever starts some holds the campaign and marks them in the
 * transaction of the start, so that none starts twice and none is forgotten.
 */
@Service
@Transactional
public class CampaignStarts {

	private final CampaignRepository campaigns;

	private final CampaignUnitRepository units;

	private final CampaignRights rights;

	private final AuditTrail audit;

	private final Clock clock;

	CampaignStarts(CampaignRepository campaigns, CampaignUnitRepository units, CampaignRights rights, AuditTrail audit,
			Clock clock) {
		this.campaigns = campaigns;
		this.units = units;
		this.rights = rights;
		this.audit = audit;
		this.clock = clock;
	}

	/** Campaigns in which units wait for their start. */
	@Transactional(readOnly = true)
	public List<String> unfinished() {
		return this.units.unfinished();
	}

	/** The next few; marked as started when this transaction commits. */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<String> take(String campaign, int most) {
		boolean goesOn = this.campaigns.hold(campaign).filter((one) -> one.opened() && !one.paused()).isPresent();
		if (!goesOn) {
			return List.of();
		}
		List<CampaignUnit> next = this.units.waiting(campaign, PageRequest.ofSize(most));
		next.forEach((unit) -> unit.started(this.clock.instant()));
		return next.stream().map(CampaignUnit::unit).toList();
	}

	/** That one could not be started; the others go on, and somebody is told why. */
	public void failed(String campaign, String unit, String why) {
		this.units.findById(campaign + "/" + unit).ifPresent((row) -> row.troubled(why));
	}

	@Transactional(readOnly = true)
	public CampaignProgress progress(String campaign) {
		boolean paused = this.campaigns.findById(campaign).filter(Campaign::paused).isPresent();
		return new CampaignProgress(this.units.countByCampaign(campaign),
				this.units.countByCampaignAndStartedAtIsNotNull(campaign), paused,
				this.units.findByCampaignAndTroubleIsNotNullOrderByUnit(campaign));
	}

	@GuardedByState
	public void pause(String id, boolean rest, Actor by) {
		hold(id, by).pause(rest);
		this.audit.record(by, "campaign", rest ? "campaign.paused" : "campaign.resumed", id, null, null, "");
	}

	/** Tries those again that could not be started. */
	@GuardedByState
	public void tryAgain(String id, Actor by) {
		hold(id, by);
		this.units.findByCampaignAndTroubleIsNotNullOrderByUnit(id).forEach((unit) -> unit.troubled(null));
		this.audit.record(by, "campaign", "campaign.tried-again", id, null, null, "");
	}

	/**
	 * Takes units out again that have not started; one that has is ended, not forgotten.
	 */
	@GuardedByState
	public void exclude(String id, Collection<String> units, Actor by) {
		hold(id, by);
		for (String unit : new TreeSet<>(units)) {
			CampaignUnit row = this.units.findById(id + "/" + unit)
				.orElseThrow(() -> Refusal.of("campaign.unit-not-asked", unit));
			if (row.started()) {
				throw Refusal.of("campaign.unit-started", unit);
			}
			this.units.delete(row);
		}
		this.audit.record(by, "campaign", "campaign.units-removed", id, null, null, String.join(" ", units));
	}

	private Campaign hold(String id, Actor by) {
		Campaign campaign = this.campaigns.hold(id).orElseThrow(() -> Refusal.of("campaign.unknown"));
		this.rights.requireToRun(campaign.bureau(), by);
		return campaign;
	}

}
