package org.ziping.submission.finance;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.campaign.Campaign;
import org.ziping.core.Actor;
import org.ziping.core.FiscalYear;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.inspection.Stage;
import org.ziping.organisation.Action;
import org.ziping.organisation.Guarded;
import org.ziping.report.Reports;

/** Which submissions a bureau looks at a second time; a draw is written down for good. */
@Service
@Transactional
public class Draws {

	private static final int MOST = 500;

	private final DrawRows rows;

	private final Inbox inbox;

	private final Arrivals arrivals;

	private final Dossiers dossiers;

	private final EvidenceFolder evidence;

	private final Reports reports;

	private final AuditTrail trail;

	private final Clock clock;

	Draws(DrawRows rows, Inbox inbox, Arrivals arrivals, Dossiers dossiers, EvidenceFolder evidence, Reports reports,
			AuditTrail trail, Clock clock) {
		this.rows = rows;
		this.inbox = inbox;
		this.arrivals = arrivals;
		this.dossiers = dossiers;
		this.evidence = evidence;
		this.reports = reports;
		this.trail = trail;
		this.clock = clock;
	}

	/** The first draw of each unit that was drawn. */
	@Transactional(readOnly = true)
	public Map<String, Draw> of(String campaign) {
		return this.rows.findByCampaignOrderByAtAsc(campaign)
			.stream()
			.collect(Collectors.toMap(Draw::unit, Function.identity(), (first, again) -> first));
	}

	/** By lot, so that anybody can draw again and get the same. */
	@Guarded(Action.CAMPAIGN_OPEN)
	public int random(@Guarded.In String bureau, Campaign campaign, int count, long seed, Actor by) {
		List<String> open = open(campaign, count).stream().map(InboxLine::unit).toList();
		List<Draw> drawn = new Lot(seed).of(open, count)
			.stream()
			.map((unit) -> new Draw(campaign.id(), unit, Draw.Way.RANDOM, seed, List.of(), by, this.clock.instant()))
			.toList();
		return keep(campaign, drawn, "random " + seed, by);
	}

	/** Those of which most speaks for a second look. */
	@Guarded(Action.CAMPAIGN_OPEN)
	public int byRisk(@Guarded.In String bureau, Campaign campaign, int count, Actor by) {
		List<Draw> drawn = open(campaign, count).stream()
			.map(this::risk)
			.filter((risk) -> risk.weight() > 0)
			.sorted(Comparator.comparing(Risk::weight).reversed().thenComparing(Risk::unit))
			.limit(count)
			.map((risk) -> new Draw(campaign.id(), risk.unit(), Draw.Way.RISK, null, risk.reasons(), by,
					this.clock.instant()))
			.toList();
		return keep(campaign, drawn, "risk", by);
	}

	private int keep(Campaign campaign, List<Draw> drawn, String how, Actor by) {
		if (drawn.isEmpty()) {
			throw Refusal.of("submission.draw-nothing");
		}
		this.rows.saveAll(drawn);
		this.trail.record(by, "campaign", "submission.draw", campaign.id(), null, null,
				how + " " + drawn.stream().map(Draw::unit).collect(Collectors.joining(" ")));
		return drawn.size();
	}

	/** What arrived and was not drawn before. */
	private List<InboxLine> open(Campaign campaign, int count) {
		if (count < 1 || count > MOST) {
			throw Refusal.of("submission.draw-count", MOST);
		}
		Set<String> drawn = of(campaign.id()).keySet();
		return this.inbox.of(campaign)
			.stream()
			.filter((line) -> line.arrival() != null && line.state() != InboxLine.State.STOPPED)
			.filter((line) -> !drawn.contains(line.unit()))
			.toList();
	}

	private Risk risk(InboxLine line) {
		Arrival came = Objects.requireNonNull(line.arrival());
		Dossier dossier = this.dossiers.get(came.dossier());
		int waived = (int) this.reports.findings(dossier.id(), Stage.SUBMISSION)
			.stream()
			.filter((noted) -> noted.waiver() != null)
			.count();
		return Risk.of(line.unit(), new Risk.Known(came.points(), this.evidence.of(dossier.id()).size(), waived,
				lastYear(dossier).orElse(null), line.returns(), line.isLate()));
	}

	private Optional<BigDecimal> lastYear(Dossier dossier) {
		return this.dossiers.find(new FiscalYear(dossier.year().value() - 1), dossier.unit())
			.flatMap((before) -> this.arrivals.of(before.id()).stream().reduce((former, later) -> later))
			.map(Arrival::points);
	}

}
