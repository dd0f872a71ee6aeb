package org.ziping.submission.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.calendar.WorkingCalendar;
import org.ziping.campaign.Campaign;
import org.ziping.campaign.CampaignUnit;
import org.ziping.campaign.Campaigns;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Extensions;
import org.ziping.organisation.Units;
import org.ziping.submission.Receipt;
import org.ziping.submission.Receipts;

/**
 * 收件: every unit of a campaign, what it sent and what it owes; a few questions for all.
 */
@Service
@Transactional(readOnly = true)
public class Inbox {

	private final Campaigns campaigns;

	private final Dossiers dossiers;

	private final Extensions extensions;

	private final Arrivals arrivals;

	private final Receipts receipts;

	private final Units units;

	private final WorkingCalendar calendar;

	private final Clock clock;

	Inbox(Campaigns campaigns, Dossiers dossiers, Extensions extensions, Arrivals arrivals, Receipts receipts,
			Units units, WorkingCalendar calendar, Clock clock) {
		this.campaigns = campaigns;
		this.dossiers = dossiers;
		this.extensions = extensions;
		this.arrivals = arrivals;
		this.receipts = receipts;
		this.units = units;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** What belongs to one unit of the campaign. */
	private record Found(Map<String, Dossier> dossiers, Map<String, List<Arrival>> arrivals,
			Map<String, LocalDate> granted, Map<String, Receipt> receipts) {
	}

	public List<InboxLine> of(Campaign campaign) {
		List<String> asked = this.campaigns.units(campaign.id()).stream().map(CampaignUnit::unit).toList();
		Map<String, String> names = this.units.namesOf(asked);
		Found found = found(campaign);
		List<InboxLine> lines = new ArrayList<>();
		asked.forEach((unit) -> lines.add(line(unit, names.getOrDefault(unit, unit), campaign, found)));
		return lines;
	}

	private Found found(Campaign campaign) {
		List<Dossier> all = this.dossiers.ofCampaign(campaign.id());
		List<String> ids = all.stream().map(Dossier::id).toList();
		return new Found(all.stream().collect(Collectors.toMap(Dossier::unit, Function.identity())),
				this.arrivals.ofCampaign(campaign.id()).stream().collect(Collectors.groupingBy(Arrival::unit)),
				this.extensions.granted(ids), this.receipts.of(ids));
	}

	private InboxLine line(String unit, String name, Campaign campaign, Found found) {
		Dossier dossier = found.dossiers().get(unit);
		List<Arrival> came = found.arrivals().getOrDefault(unit, List.of());
		Arrival last = came.isEmpty() ? null : came.get(came.size() - 1);
		InboxLine.State state = state(dossier, last);
		LocalDate due = campaign.finalDate();
		Receipt receipt = null;
		if (dossier != null) {
			due = found.granted().getOrDefault(dossier.id(), due);
			receipt = found.receipts().get(dossier.id());
		}
		int returns = (int) came.stream().filter(Arrival::isReturned).count();
		return new InboxLine(unit, name, (dossier != null) ? dossier.id() : null, state, last, returns, due,
				late(state, came, due), (receipt != null) ? receipt.number() : null);
	}

	private static InboxLine.State state(@Nullable Dossier dossier, @Nullable Arrival last) {
		if (dossier != null && dossier.status() == DossierStatus.TERMINATED) {
			return InboxLine.State.STOPPED;
		}
		return (last == null) ? InboxLine.State.MISSING : InboxLine.State.valueOf(last.state().name());
	}

	/** What came in time once is not late, however often it goes back for mending. */
	private int late(InboxLine.State state, List<Arrival> came, LocalDate due) {
		if (state == InboxLine.State.STOPPED) {
			return 0;
		}
		LocalDate day = came.isEmpty() ? LocalDate.now(this.clock)
				: LocalDate.ofInstant(came.get(0).at(), this.clock.getZone());
		return Math.max(0, this.calendar.workingDaysBetween(due, day));
	}

	/**
	 * How many units stand in each state, in the order in which the bureau reads them.
	 */
	public static Map<InboxLine.State, Long> counts(List<InboxLine> lines) {
		Map<InboxLine.State, Long> counts = new HashMap<>();
		lines.forEach((line) -> counts.merge(line.state(), 1L, Long::sum));
		return counts;
	}

}
