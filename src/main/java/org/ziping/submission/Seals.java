package org.ziping.submission;

import java.io.InputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.evidence.Evidence;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.evidence.FileKind;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.People;
import org.ziping.organisation.Role;
import org.ziping.submission.SealEntry.Pages;
import org.ziping.submission.SealEntry.Stamped;

/** The register of stamps: a scan that is shorter than the volume does not get in. */
@Service
@Transactional
public class Seals {

	static final String ABOUT = "seal";

	static final Set<FileKind> SCANS = EnumSet.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG);

	private static final int MOST_COPIES = 999;

	private final SealEntries entries;

	private final Dossiers dossiers;

	private final Volumes volumes;

	private final EvidenceFolder folder;

	private final Scans scans;

	private final People people;

	private final AuditTrail trail;

	private final Clock clock;

	Seals(SealEntries entries, Dossiers dossiers, Volumes volumes, EvidenceFolder folder, Scans scans, People people,
			AuditTrail trail, Clock clock) {
		this.entries = entries;
		this.dossiers = dossiers;
		this.volumes = volumes;
		this.folder = folder;
		this.scans = scans;
		this.people = people;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<SealEntry> of(String dossier) {
		return this.entries.findByDossierOrderByAtAsc(dossier);
	}

	/** The last entry for the version in force. */
	@Transactional(readOnly = true)
	public Optional<SealEntry> inForce(String dossier) {
		Integer version = this.dossiers.get(dossier).versionInForce();
		return of(dossier).stream()
			.filter((entry) -> version != null && entry.version() == version)
			.reduce((former, later) -> later);
	}

	/** The office registers, while the volume is being sealed. */
	@Transactional(readOnly = true)
	public boolean mayRegister(String dossier, String person) {
		Dossier of = this.dossiers.get(dossier);
		Set<Role> roles = this.people.roles(person, of.unit());
		return of.status() == DossierStatus.SEALING
				&& (roles.contains(Role.SEAL_KEEPER) || roles.contains(Role.UNIT_OFFICE));
	}

	@GuardedByState
	public SealEntry register(String dossier, Stamped stamped, String fileName, InputStream file, Actor by) {
		return register(dossier, stamped, false, fileName, file, by);
	}

	/**
	 * @param byEye whether the office compared by eye the pages whose codes no machine
	 * can read
	 */
	@GuardedByState
	public SealEntry register(String dossier, Stamped stamped, boolean byEye, String fileName, InputStream file,
			Actor by) {
		if (!mayRegister(dossier, by.person())) {
			throw Refusal.of("submission.seal-not-yours");
		}
		if (stamped.copies() < 1 || stamped.copies() > MOST_COPIES) {
			throw Refusal.of("submission.seal-copies");
		}
		Volume volume = this.volumes.inForce(dossier);
		Evidence scan = this.folder.storeBeside(dossier, ABOUT, by, fileName, file);
		if (!SCANS.contains(scan.kind())) {
			throw Refusal.of("submission.seal-kind", scan.fileName());
		}
		Pages pages = this.scans.compared(scan, volume, byEye);
		SealEntry entry = this.entries
			.save(new SealEntry(dossier, volume.version().number(), stamped, scan, pages, by, this.clock.instant()));
		this.trail.record(by, "dossier/" + dossier, "submission.seal", "version " + entry.version(),
				volume.version().sm3(), scan.digest(), stamped.on() + " x" + stamped.copies());
		return entry;
	}

}
