package org.ziping.dossier;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Refusal;
import org.ziping.dossier.routing.Turns;
import org.ziping.dossier.spi.ContentPart;

/** Answers from the rows and the living content, in the order of the plan. */
@Service
@Transactional(readOnly = true)
class TurnsOfTheDossier implements Turns {

	private final FilingCabinet cabinet;

	private final Contents contents;

	TurnsOfTheDossier(FilingCabinet cabinet, Contents contents) {
		this.cabinet = cabinet;
		this.contents = contents;
	}

	@Override
	public List<String> sectionsToRedo(String dossierId) {
		return standing(dossierId).sectionsToRedo();
	}

	@Override
	public List<String> areasToReview(String dossierId) {
		return standing(dossierId).areasToReview();
	}

	@Override
	public List<String> sectionsToRecheck(String dossierId) {
		return standing(dossierId).sectionsToRecheck();
	}

	@Override
	public List<String> reviewers(String dossierId, String area) {
		Area wanted = this.cabinet.areas(dossierId)
			.stream()
			.filter((one) -> one.code().equals(area))
			.findFirst()
			.orElseThrow(() -> Refusal.of("dossier.area-unknown"));
		List<ContentPart> parts = this.contents.of(dossierId).in(wanted);
		return wanted.members()
			.stream()
			.filter((person) -> parts.stream().noneMatch((part) -> part.authors().contains(person)))
			.toList();
	}

	private Standing standing(String dossier) {
		return new Standing(this.contents.of(dossier), this.cabinet.areas(dossier),
				this.cabinet.contributions(dossier));
	}

}
