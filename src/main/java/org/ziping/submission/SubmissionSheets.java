package org.ziping.submission;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Version;
import org.ziping.submission.SubmissionSheet.Agreement;

/** Lays side by side what leaves and what was agreed to. */
@Service
@Transactional(readOnly = true)
public class SubmissionSheets {

	private final Volumes volumes;

	private final Dossiers dossiers;

	private final Seals seals;

	private final Submissions submissions;

	private final Rescores rescores;

	SubmissionSheets(Volumes volumes, Dossiers dossiers, Seals seals, Submissions submissions, Rescores rescores) {
		this.volumes = volumes;
		this.dossiers = dossiers;
		this.seals = seals;
		this.submissions = submissions;
		this.rescores = rescores;
	}

	public SubmissionSheet of(String dossier) {
		Volume volume = this.volumes.inForce(dossier);
		FrozenContent content = volume.content();
		List<Agreement> agreements = new ApprovedContent(volume.version(), this.dossiers.decisions(dossier)).all()
			.stream()
			.filter((decision) -> ApprovedContent.agrees(decision) && !decision.step().equals("bind_volume"))
			.map((decision) -> agreement(decision, volume.version()))
			.toList();
		return new SubmissionSheet(dossier, volume.unit().name(), volume.version().number(), volume.code(),
				volume.version().sm3().toString(), content.scores().map(ScoreSheet::total).orElse(null),
				content.scores().map(ScoreSheet::grade).orElse(null), agreements, content.evidence().size(),
				this.seals.inForce(dossier), this.submissions.latest(dossier), this.submissions.receipt(dossier),
				this.rescores.of(dossier));
	}

	private static Agreement agreement(Decision decision, Version version) {
		boolean former = decision.versionNumber() != null && decision.versionNumber() != version.number();
		return new Agreement(decision.step(), decision.post(), decision.personName(), decision.at(),
				decision.digest().code(), decision.digest().equals(version.sm3()), former);
	}

}
