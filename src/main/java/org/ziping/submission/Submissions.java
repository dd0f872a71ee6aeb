package org.ziping.submission;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Decision;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Version;
import org.ziping.organisation.GuardedByState;

/** All submissions: each leaves once, and only with the content that was approved. */
@Service
@Transactional
public class Submissions {

	static final String STEP = "submit_to_finance";

	private final SubmissionPackages packages;

	private final PackageBuilder builder;

	private final PackageShelf shelf;

	private final Volumes volumes;

	private final Dossiers dossiers;

	private final Receipts receipts;

	private final AuditTrail trail;

	private final Clock clock;

	Submissions(SubmissionPackages packages, PackageBuilder builder, PackageShelf shelf, Volumes volumes,
			Dossiers dossiers, Receipts receipts, AuditTrail trail, Clock clock) {
		this.packages = packages;
		this.builder = builder;
		this.shelf = shelf;
		this.volumes = volumes;
		this.dossiers = dossiers;
		this.receipts = receipts;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Builds the package of a dossier that was submitted; asked again, it is the same.
	 */
	@GuardedByState
	public SubmissionPackage submit(String dossier, Actor by) {
		if (this.dossiers.get(dossier).status() != DossierStatus.SUBMITTED) {
			throw Refusal.of("submission.not-submitted");
		}
		Volume volume = this.volumes.inForce(dossier);
		Version version = volume.version();
		List<Decision> decisions = this.dossiers.decisions(dossier);
		new ApprovedContent(version, decisions).require();
		int attempt = attempt(decisions, version);
		return sent(dossier, version.number(), attempt).orElseGet(() -> {
			PackedFile packed = this.shelf.put((out) -> this.builder.build(volume, decisions, out));
			SubmissionPackage sent = this.packages
				.saveAndFlush(new SubmissionPackage(dossier, version, attempt, packed, by, this.clock.instant()));
			this.trail.record(by, "dossier/" + dossier, "submission.package", "version " + version.number(),
					version.sm3(), sent.sm3(), sent.sha256().toString());
			return sent;
		});
	}

	/** A version leaves again only after finance returned it for its form. */
	private static int attempt(List<Decision> decisions, Version version) {
		return (int) decisions.stream()
			.filter((decision) -> decision.step().equals(STEP) && ApprovedContent.agrees(decision)
					&& decision.versionNumber() != null && decision.versionNumber() == version.number())
			.count();
	}

	private Optional<SubmissionPackage> sent(String dossier, int version, int attempt) {
		return all(dossier).stream().filter((one) -> one.version() == version && one.attempt() == attempt).findFirst();
	}

	/** In the order in which they left. */
	@Transactional(readOnly = true)
	public List<SubmissionPackage> all(String dossier) {
		return this.packages.findByDossierOrderByVersionAscAttemptAsc(dossier);
	}

	@Transactional(readOnly = true)
	public Optional<SubmissionPackage> latest(String dossier) {
		return all(dossier).stream().reduce((former, later) -> later);
	}

	/** Where the package lies, whole and unchanged, or a refusal. */
	public Path file(SubmissionPackage sent) {
		return this.shelf.get(sent.sha256());
	}

	@Transactional(readOnly = true)
	public Optional<Receipt> receipt(String dossier) {
		return this.receipts.of(dossier);
	}

}
