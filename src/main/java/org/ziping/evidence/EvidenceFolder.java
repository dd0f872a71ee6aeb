package org.ziping.evidence;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Writer;
import org.ziping.organisation.GuardedByState;

/** All evidence of all dossiers: taken in, listed, read out; never interpreted. */
@Service
@Transactional
public class EvidenceFolder {

	private static final int LONGEST_NAME = 200;

	private final EvidenceRows rows;

	private final ContentStore store;

	private final Dossiers dossiers;

	private final AuditTrail trail;

	private final EvidenceReaders readers;

	private final Clock clock;

	EvidenceFolder(EvidenceRows rows, ContentStore store, Dossiers dossiers, AuditTrail trail, EvidenceReaders readers,
			Clock clock) {
		this.rows = rows;
		this.store = store;
		this.dossiers = dossiers;
		this.trail = trail;
		this.readers = readers;
		this.clock = clock;
	}

	/**
	 * @param about the item, indicator or key task that the file proves.
	 */
	@GuardedByState
	public Evidence store(String dossier, @Nullable String section, String about, Actor who, String fileName,
			InputStream in) {
		Actor by = writing(dossier, section, who);
		return file(dossier, section, about, by, fileName, false, in);
	}

	/**
	 * Files something that belongs to the dossier but not to the content that is
	 * approved: a scan, a note, a receipt. The caller has checked that it may.
	 */
	@GuardedByState
	public Evidence storeBeside(String dossier, String about, Actor by, String fileName, InputStream in) {
		return file(dossier, null, about, by, fileName, true, in);
	}

	private Evidence file(String dossier, @Nullable String section, String about, Actor by, String fileName,
			boolean beside, InputStream in) {
		String name = bare(fileName);
		ContentStore.Stored stored = this.store.take(name, in);
		Evidence evidence = this.rows
			.save(new Evidence(dossier, section, about, name, beside, stored, by, this.clock.instant()));
		this.trail.record(by, "dossier/" + dossier, "evidence.store", "evidence/" + evidence.id(), null,
				evidence.digest(), about + " " + name);
		return evidence;
	}

	/** Says which of several copies counts; there is one, or none. */
	@GuardedByState
	public void markFinal(String id, Actor who) {
		Evidence chosen = get(id);
		Actor by = writing(chosen.dossier(), chosen.section(), who);
		for (Evidence copy : all(chosen.dossier())) {
			boolean same = copy.about().equals(chosen.about()) && Objects.equals(copy.section(), chosen.section())
					&& copy.isBeside() == chosen.isBeside();
			if (same && copy.isFinalCopy() != copy.id().equals(id)) {
				copy.markFinal(copy.id().equals(id));
				this.rows.save(copy);
			}
		}
		this.trail.record(by, "dossier/" + chosen.dossier(), "evidence.final", "evidence/" + id, null, chosen.digest(),
				chosen.about() + " " + chosen.fileName());
	}

	@Transactional(readOnly = true)
	public boolean readableBy(Evidence evidence, String person) {
		return this.readers.mayRead(evidence, person);
	}

	@Transactional(readOnly = true)
	public void requireReadable(Evidence evidence, String person) {
		if (!this.readers.mayRead(evidence, person)) {
			throw Refusal.of(this.readers.mayAsk(evidence, person) ? "evidence.personal" : "organisation.not-allowed");
		}
	}

	/** Reads a file about persons out to somebody who says why; the reason is kept. */
	@GuardedByState
	public InputStream look(String id, String reason, Actor by) {
		Evidence evidence = get(id);
		if (!this.readers.mayAsk(evidence, by.person())) {
			throw Refusal.of("organisation.not-allowed");
		}
		if (reason.isBlank() || reason.length() > LONGEST_NAME) {
			throw Refusal.of("evidence.reason");
		}
		this.trail.record(by, "dossier/" + evidence.dossier(), "evidence.look", "evidence/" + id, null,
				evidence.digest(), reason.strip());
		return this.store.open(evidence.sha256());
	}

	/** Takes it off the lists; the file stays for whoever has to look back. */
	@GuardedByState
	public void remove(String id, Actor who) {
		Evidence evidence = get(id);
		Actor by = writing(evidence.dossier(), evidence.section(), who);
		evidence.remove(by, this.clock.instant());
		this.rows.save(evidence);
		this.trail.record(by, "dossier/" + evidence.dossier(), "evidence.remove", "evidence/" + id, evidence.digest(),
				null, evidence.fileName());
	}

	/** What belongs to the content; see {@link #beside} for the rest. */
	@Transactional(readOnly = true)
	public List<Evidence> of(String dossier) {
		return all(dossier).stream().filter((evidence) -> !evidence.isBeside()).toList();
	}

	@Transactional(readOnly = true)
	public List<Evidence> of(String dossier, String section) {
		return of(dossier).stream().filter((evidence) -> section.equals(evidence.section())).toList();
	}

	@Transactional(readOnly = true)
	public List<Evidence> beside(String dossier, String about) {
		return all(dossier).stream()
			.filter((evidence) -> evidence.isBeside() && evidence.about().equals(about))
			.toList();
	}

	@Transactional(readOnly = true)
	public Evidence get(String id) {
		return this.rows.findById(id)
			.filter((evidence) -> !evidence.isRemoved())
			.orElseThrow(() -> Refusal.of("evidence.none"));
	}

	public InputStream open(String id) {
		return this.store.open(get(id).sha256());
	}

	/** How large one file may be. */
	public long largestMegabytes() {
		return this.store.largestMegabytes();
	}

	/** A section hands in for itself; everything else the finance office keeps. */
	private Actor writing(String dossier, @Nullable String section, Actor by) {
		boolean finance = section == null || this.dossiers.writable(dossier, by.person(), Writer.FINANCE, null);
		return this.dossiers.writing(dossier, by, finance ? Writer.FINANCE : Writer.SECTION, finance ? null : section);
	}

	private List<Evidence> all(String dossier) {
		return this.rows.findByDossierAndRemovedAtIsNullOrderByAboutAscFileNameAscSha256AscIdAsc(dossier);
	}

	/** The last part of whatever path a browser sent, without signs that do not print. */
	private static String bare(String fileName) {
		String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
			.strip();
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			throw Refusal.of("evidence.name");
		}
		return name;
	}

}
