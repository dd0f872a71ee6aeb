package org.ziping.submission.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.People;
import org.ziping.organisation.Role;

/** 归档移交: begun once, listed, handed over; a hold outlasts every retention. */
@Service
@Transactional
public class Archives {

	private static final int LONGEST = 200;

	private final ArchiveRows rows;

	private final ArchiveFolder folder;

	private final Dossiers dossiers;

	private final People people;

	private final ArchiveSettings settings;

	private final AuditTrail trail;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	Archives(ArchiveRows rows, ArchiveFolder folder, Dossiers dossiers, People people, ArchiveSettings settings,
			AuditTrail trail, ApplicationEventPublisher facts, Clock clock) {
		this.rows = rows;
		this.folder = folder;
		this.dossiers = dossiers;
		this.people = people;
		this.settings = settings;
		this.trail = trail;
		this.facts = facts;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<Archive> of(String dossier) {
		return this.rows.findById(dossier);
	}

	/** 归档文件目录 as it would be written now. */
	@Transactional(readOnly = true)
	public List<ArchiveItem> items(String dossier) {
		return this.folder.of(dossier).items();
	}

	@Transactional(readOnly = true)
	public byte[] zip(String dossier) {
		return this.folder.of(dossier).zip();
	}

	@Transactional(readOnly = true)
	public boolean mayWork(String dossier, String person) {
		Dossier of = this.dossiers.get(dossier);
		return of.status() == DossierStatus.CLOSED && this.people.holds(person, of.unit(), Role.UNIT_OFFICE);
	}

	/** In the year after the closing, or at once where that day has passed. */
	@Transactional(readOnly = true)
	public LocalDate due(String dossier) {
		LocalDate due = this.settings.dueDay().atYear(closedIn(dossier) + 1);
		LocalDate today = LocalDate.now(this.clock);
		return due.isBefore(today) ? today.plusMonths(1) : due;
	}

	@GuardedByState
	public void begin(String dossier, Actor by) {
		require(dossier, by);
		if (of(dossier).isPresent()) {
			throw Refusal.of("submission.archive-begun");
		}
		Retention longest = items(dossier).stream()
			.map(ArchiveItem::retention)
			.reduce(Retention::longer)
			.orElse(Retention.PERMANENT);
		Archive archive = new Archive(dossier, longest, closedIn(dossier), this.clock.instant());
		save(archive, "begun", longest.name(), by);
		this.facts.publishEvent(new ArchiveBegun(dossier));
	}

	/** The list is right: its digest is what is handed over. */
	@GuardedByState
	public void compiled(String dossier, Actor by) {
		Archive archive = hold(dossier, by);
		archive.compiled(Digest.sha256(zip(dossier)).hex(), by);
		save(archive, "compiled", String.valueOf(archive.sha256()), by);
	}

	@GuardedByState
	public void handed(String dossier, String receiver, LocalDate on, Actor by) {
		Archive archive = hold(dossier, by);
		if (receiver.isBlank() || receiver.length() > LONGEST || on.isAfter(LocalDate.now(this.clock))) {
			throw Refusal.of("submission.archive-receiver");
		}
		archive.handed(receiver.strip(), on);
		save(archive, "handed", receiver, by);
	}

	/** Something is disputed: it is kept, whatever its time. */
	@GuardedByState
	public void freeze(String dossier, String reason, Actor by) {
		Archive archive = hold(dossier, by);
		if (reason.isBlank() || reason.length() > LONGEST) {
			throw Refusal.of("submission.archive-hold-reason");
		}
		archive.hold(reason.strip(), by);
		save(archive, "held", reason, by);
	}

	@GuardedByState
	public void release(String dossier, Actor by) {
		Archive archive = hold(dossier, by);
		archive.release();
		save(archive, "released", "", by);
	}

	private int closedIn(String dossier) {
		return this.dossiers.decisions(dossier)
			.stream()
			.filter((one) -> one.step().equals("finance_acceptance") || one.step().equals("record_receipt"))
			.reduce((former, later) -> later)
			.map(Decision::at)
			.orElseGet(this.clock::instant)
			.atZone(this.clock.getZone())
			.getYear();
	}

	private Archive hold(String dossier, Actor by) {
		require(dossier, by);
		return of(dossier).orElseThrow(() -> Refusal.of("submission.archive-not-begun"));
	}

	private void require(String dossier, Actor by) {
		if (!mayWork(dossier, by.person())) {
			throw Refusal.of("submission.archive-not-yours");
		}
	}

	private void save(Archive archive, String what, String detail, Actor by) {
		this.rows.saveAndFlush(archive);
		this.trail.record(by, "dossier/" + archive.dossier(), "submission.archive-" + what, archive.dossier(), null,
				null, detail);
	}

}
