package org.ziping.submission.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.dossier.spi.Obstacle;
import org.ziping.dossier.spi.ReadinessCheck;

/** No step of a disclosure ends before what it is for is there. */
@Component
class DisclosureReadiness implements ReadinessCheck {

	private final Disclosures disclosures;

	DisclosureReadiness(Disclosures disclosures) {
		this.disclosures = disclosures;
	}

	@Override
	public List<Obstacle> before(String dossierId, String step, @Nullable String section) {
		return switch (step) {
			case "await_final_accounts" ->
				unless(dossierId, (one) -> one.approvedOn() != null, "submission.disclosure-no-date");
			case "prepare_disclosure" ->
				unless(dossierId, Disclosure::isPrepared, "submission.disclosure-not-prepared");
			case "publish" -> unless(dossierId, Disclosure::isPublished, "submission.disclosure-not-published");
			default -> List.of();
		};
	}

	private List<Obstacle> unless(String dossier, Predicate<Disclosure> there, String code) {
		Optional<Disclosure> disclosure = this.disclosures.of(dossier);
		return disclosure.filter(there).isPresent() ? List.of() : List.of(Obstacle.of(code));
	}

}
