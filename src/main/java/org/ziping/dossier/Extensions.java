package org.ziping.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.campaign.Campaigns;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.GuardedByState;

/**
 * 延期报送申请: one open request at a time, for a date after the one that holds. What was
 * granted holds for this evaluation alone and ends with it.
 */
@Service
@Transactional
public class Extensions {

	private static final Set<DossierStatus> TOO_LATE = Set.of(DossierStatus.SUBMITTED, DossierStatus.CLOSED,
			DossierStatus.TERMINATED);

	private final FilingCabinet cabinet;

	private final Roster roster;

	private final Campaigns campaigns;

	private final AuditTrail trail;

	private final Clock clock;

	private final ApplicationEventPublisher facts;

	Extensions(FilingCabinet cabinet, Roster roster, Campaigns campaigns, AuditTrail trail, Clock clock,
			ApplicationEventPublisher facts) {
		this.cabinet = cabinet;
		this.roster = roster;
		this.campaigns = campaigns;
		this.trail = trail;
		this.clock = clock;
		this.facts = facts;
	}

	@Transactional(readOnly = true)
	public boolean mayAsk(String id, String person) {
		Dossier dossier = this.cabinet.get(id);
		return !TOO_LATE.contains(dossier.status()) && (this.roster.inOffice(person, dossier.unit())
				|| this.roster.inFinanceOffice(person, dossier.unit()));
	}

	@GuardedByState
	public void ask(String id, LocalDate until, String reason, Actor by) {
		Dossier dossier = this.cabinet.lock(id);
		dossier.requireOpen();
		if (!mayAsk(id, by.person())) {
			throw Refusal.of("dossier.extension-not-yours");
		}
		if (reason.isBlank() || reason.length() > 1000) {
			throw Refusal.of("dossier.extension-reason");
		}
		if (!until.isAfter(finalDate(dossier)) || !until.isAfter(LocalDate.now(this.clock))) {
			throw Refusal.of("dossier.extension-date", finalDate(dossier).toString());
		}
		if (open(id).isPresent()) {
			throw Refusal.of("dossier.extension-open");
		}
		this.cabinet
			.add(new Extension(UUID.randomUUID().toString(), id, until, reason.strip(), by, this.clock.instant()));
		this.cabinet.flush();
		this.trail.record(by, dossier.chain(), "extension asked", until.toString(), null, null, reason);
		this.facts.publishEvent(new ExtensionAsked(id));
	}

	/**
	 * The date of submission that holds: the campaign's, or a later one that was granted.
	 */
	@Transactional(readOnly = true)
	public LocalDate finalDate(Dossier dossier) {
		return granted(dossier.id()).orElseGet(() -> this.campaigns.get(dossier.campaign()).finalDate());
	}

	@Transactional(readOnly = true)
	public Optional<LocalDate> granted(String id) {
		return of(id).stream()
			.filter((one) -> one.state() == Extension.State.GRANTED)
			.map(Extension::until)
			.max(LocalDate::compareTo);
	}

	/** The same for many dossiers; those without a later date are not among them. */
	@Transactional(readOnly = true)
	public Map<String, LocalDate> granted(Collection<String> dossiers) {
		return this.cabinet.granted(dossiers)
			.stream()
			.collect(Collectors.toMap(Extension::dossier, Extension::until,
					(one, other) -> one.isAfter(other) ? one : other));
	}

	@Transactional(readOnly = true)
	public List<Extension> of(String id) {
		return this.cabinet.extensions(id);
	}

	@Transactional(readOnly = true)
	public Optional<Extension> open(String id) {
		return of(id).stream().filter((one) -> one.state() == Extension.State.OPEN).findFirst();
	}

	/** What has left needs no later date. */
	@EventListener
	void moved(DossierMoved moved) {
		if (moved.to() == DossierStatus.SUBMITTED && open(moved.dossierId()).isPresent()) {
			open(moved.dossierId()).orElseThrow().cancel(this.clock.instant());
			this.cabinet.flush();
			this.facts.publishEvent(new ExtensionCancelled(moved.dossierId()));
		}
	}

}
