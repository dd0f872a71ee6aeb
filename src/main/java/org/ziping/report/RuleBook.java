package org.ziping.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.campaign.CampaignRights;
import org.ziping.campaign.Campaigns;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.inspection.Level;
import org.ziping.inspection.Rules;
import org.ziping.inspection.Tuning;
import org.ziping.organisation.GuardedByState;

/** Which rules read the reports of a campaign, and how they fared there. */
@Service
@Transactional
public class RuleBook {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	private static final int SHORTEST = 20;

	private static final int LONGEST = 200;

	private static final int AT_ONCE = 500;

	/**
	 * Codes that rules give to findings of their own, beside the code they are listed by.
	 */
	private static final Map<String, Level> BESIDES = Map.of("BASIS", Level.ADVISORY, "UNCHECKED", Level.ADVISORY,
			"D02", Level.ADVISORY, "L02", Level.ADVISORY);

	private final RuleSettingRows settings;

	private final FindingRows findings;

	private final WaiverRows waivers;

	private final Campaigns campaigns;

	private final CampaignRights rights;

	private final Dossiers dossiers;

	private final AuditTrail trail;

	private final Clock clock;

	RuleBook(RuleSettingRows settings, FindingRows findings, WaiverRows waivers, Campaigns campaigns,
			CampaignRights rights, Dossiers dossiers, AuditTrail trail, Clock clock) {
		this.settings = settings;
		this.findings = findings;
		this.waivers = waivers;
		this.campaigns = campaigns;
		this.rights = rights;
		this.dossiers = dossiers;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Tuning of(String campaign) {
		return this.settings.findById(campaign).map(RuleSettingRow::tuning).orElse(Tuning.USUAL);
	}

	/** Who set it last. */
	@Transactional(readOnly = true)
	public Optional<String> setBy(String campaign) {
		return this.settings.findById(campaign).map(RuleSettingRow::personName);
	}

	@GuardedByState
	public void set(String campaign, Tuning tuning, Actor by) {
		if (by.isSystem() || !this.rights.mayRun(this.campaigns.get(campaign).bureau(), by.person())) {
			throw Refusal.of("campaign.not-yours");
		}
		requireSound(tuning);
		RuleSettingRow row = this.settings.findById(campaign).orElseGet(() -> new RuleSettingRow(campaign));
		Digest before = Digest.sm3(row.tuning().toString());
		row.set(tuning, by, this.clock.instant());
		this.settings.saveAndFlush(row);
		this.trail.record(by, "campaign/" + campaign, "report.rules", campaign, before,
				Digest.sm3(row.tuning().toString()), TuningLines.weights(tuning.weights()).replace('\n', ' '));
	}

	private static void requireSound(Tuning tuning) {
		boolean rates = tuning.lowRate().signum() >= 0 && tuning.lowRate().compareTo(HUNDRED) <= 0
				&& tuning.fullMarks().signum() > 0 && tuning.fullMarks().compareTo(HUNDRED) <= 0;
		if (!rates || tuning.repeated() < SHORTEST || tuning.repeated() > LONGEST) {
			throw Refusal.of("report.rules-numbers", SHORTEST, LONGEST);
		}
	}

	/** All rules in their order, with what they did in this campaign. */
	@Transactional(readOnly = true)
	public List<RuleUse> uses(String campaign) {
		Tuning tuning = of(campaign);
		Map<String, long[]> counts = counts(this.dossiers.ofCampaign(campaign).stream().map(Dossier::id).toList());
		List<RuleUse> uses = new ArrayList<>();
		shipped().forEach((code, level) -> {
			long[] count = counts.getOrDefault(code, new long[3]);
			uses.add(new RuleUse(code, level, tuning.weights().get(code), count[0], count[1], count[2]));
		});
		return uses;
	}

	/** Each code once, at its gravest level. */
	static Map<String, Level> shipped() {
		Map<String, Level> levels = new LinkedHashMap<>();
		Rules.all()
			.forEach((rule) -> levels.merge(rule.code(), rule.level(),
					(one, other) -> (one == Level.MANDATORY) ? one : other));
		BESIDES.forEach(levels::putIfAbsent);
		return levels;
	}

	private Map<String, long[]> counts(List<String> ids) {
		Map<String, long[]> counts = new HashMap<>();
		for (int from = 0; from < ids.size(); from += AT_ONCE) {
			List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
			this.findings.lastByRule(some).forEach((row) -> {
				counts.computeIfAbsent(row.code(), (code) -> new long[3])[0] += row.found();
				counts.get(row.code())[1] += row.dossiers();
			});
			this.waivers.byRule(some)
				.forEach((row) -> counts.computeIfAbsent(row.code(), (code) -> new long[3])[2] += row.found());
		}
		return counts;
	}

	/** How often something happened to a rule. */
	record Count(String code, long found, long dossiers) {
	}

}
