package org.ziping.submission.finance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.calendar.WorkingCalendar;
import org.ziping.dossier.Decision;
import org.ziping.dossier.DossierMoved;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.submission.Reading;
import org.ziping.submission.Readings;

/**
 * What lies before the finance bureau; follows the dossier in its own transaction, so
 * that the inbox never knows more or less than the dossier.
 */
@Service
@Transactional
public class Arrivals {

	private final ArrivalRows rows;

	private final Dossiers dossiers;

	private final Readings readings;

	private final WorkingCalendar calendar;

	private final FinanceSettings settings;

	private final Clock clock;

	Arrivals(ArrivalRows rows, Dossiers dossiers, Readings readings, WorkingCalendar calendar, FinanceSettings settings,
			Clock clock) {
		this.rows = rows;
		this.dossiers = dossiers;
		this.readings = readings;
		this.calendar = calendar;
		this.settings = settings;
		this.clock = clock;
	}

	/** In the order in which they came. */
	@Transactional(readOnly = true)
	public List<Arrival> of(String dossier) {
		return this.rows.findByDossierOrderByAtAscAttemptAsc(dossier);
	}

	@Transactional(readOnly = true)
	public List<Arrival> ofCampaign(String campaign) {
		return this.rows.findByCampaignOrderByAtAscAttemptAsc(campaign);
	}

	/** The return that the unit is working on; empty when nothing is back with it. */
	@Transactional(readOnly = true)
	public Optional<Arrival> openReturn(String dossier) {
		return latest(dossier).filter(Arrival::isReturned);
	}

	/**
	 * Until when a returned evaluation has to come back; empty outside of a return, and
	 * once that day has passed. The campaign planned for the first time round.
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> dueAfterReturn(String dossier) {
		return openReturn(dossier).map(this::backBy).filter((day) -> !day.isBefore(LocalDate.now(this.clock)));
	}

	/** The day by which a returned version has to come back. */
	public LocalDate backBy(Arrival returned) {
		Instant since = Objects.requireNonNull(returned.endedAt(), "it is still on the desk");
		return this.calendar.plusWorkingDays(day(since),
				(returned.kind() == ReturnKind.FORMAL) ? this.settings.formalDays() : this.settings.substantiveDays());
	}

	/** Working days during which the bureau's clock stood, because the unit had it. */
	@Transactional(readOnly = true)
	public int standstill(String dossier) {
		List<Arrival> all = of(dossier);
		int days = 0;
		for (int at = 1; at < all.size(); at++) {
			Instant back = all.get(at - 1).endedAt();
			days += (back != null) ? this.calendar.workingDaysBetween(day(back), day(all.get(at).at())) : 0;
		}
		return days;
	}

	@EventListener
	void on(DossierMoved moved) {
		if (moved.to() == DossierStatus.SUBMITTED) {
			arrive(moved.dossierId());
		}
		else if (moved.from() == DossierStatus.SUBMITTED) {
			latest(moved.dossierId()).filter(Arrival::isWaiting).ifPresent((arrival) -> leave(arrival, moved.to()));
		}
	}

	private void arrive(String dossier) {
		Reading reading = this.readings.inForce(dossier);
		int attempt = 1
				+ (int) of(dossier).stream().filter((arrival) -> arrival.version() == reading.version()).count();
		String who = last(dossier).map(Decision::personName).orElse("");
		this.rows.saveAndFlush(new Arrival(this.dossiers.get(dossier), reading,
				this.dossiers.inForce(dossier).orElseThrow().sm3(), attempt, who, this.clock.instant()));
	}

	private void leave(Arrival arrival, DossierStatus to) {
		Optional<Decision> last = last(arrival.dossier());
		Optional<ReturnKind> kind = last.map(Decision::returnTo).flatMap(ReturnKind::of);
		if (to == DossierStatus.CLOSED || to == DossierStatus.TERMINATED) {
			arrival.end((to == DossierStatus.CLOSED) ? Arrival.State.RECEIVED : Arrival.State.STOPPED,
					this.clock.instant(), last.map(Decision::personName).orElse(null));
		}
		else if (last.isPresent() && kind.isPresent()) {
			arrival.returned(last.get(), kind.get());
		}
		this.rows.saveAndFlush(arrival);
	}

	private Optional<Arrival> latest(String dossier) {
		return of(dossier).stream().reduce((former, later) -> later);
	}

	private Optional<Decision> last(String dossier) {
		return this.dossiers.decisions(dossier).stream().reduce((former, later) -> later);
	}

	private LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, this.clock.getZone());
	}

}
