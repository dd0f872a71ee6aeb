package org.ziping.campaign;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;
import org.ziping.organisation.Action;
import org.ziping.organisation.People;
import org.ziping.organisation.Policy;
import org.ziping.organisation.Post;
import org.ziping.organisation.Unit;
import org.ziping.organisation.Units;

/** Who may run a campaign, who may look at it, and which units it may ask. */
@Component
public class CampaignRights {

	private final People people;

	private final Policy policy;

	private final Units units;

	CampaignRights(People people, Policy policy, Units units) {
		this.people = people;
		this.policy = policy;
		this.units = units;
	}

	public boolean mayRun(String bureau, String person) {
		return this.policy.allows(this.people.get(person), Action.CAMPAIGN_OPEN, Scope.unit(bureau));
	}

	/** The finance bureau for whose campaigns somebody works. */
	public Optional<String> bureauOf(String person) {
		return this.people.posts(person)
			.stream()
			.filter((post) -> Action.CAMPAIGN_READ.roles().contains(post.role()))
			.map(Post::unit)
			.findFirst();
	}

	public void requireToRead(String bureau, String person) {
		this.policy.check(this.people.actor(person), Action.CAMPAIGN_READ, Scope.unit(bureau), "campaign.not-yours");
	}

	void requireToRun(String bureau, Actor by) {
		if (by.isSystem()) {
			throw Refusal.of("campaign.not-yours");
		}
		this.policy.check(by, Action.CAMPAIGN_OPEN, Scope.unit(bureau), "campaign.not-yours");
	}

	void requireReporting(String bureau, Collection<String> asked) {
		Set<String> reporting = this.units.reportingTo(bureau).stream().map(Unit::code).collect(Collectors.toSet());
		for (String unit : asked) {
			if (!reporting.contains(unit)) {
				throw Refusal.of("campaign.unit-elsewhere", unit);
			}
		}
	}

}
