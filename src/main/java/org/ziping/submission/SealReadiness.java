package org.ziping.submission;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.dossier.spi.Obstacle;
import org.ziping.dossier.spi.ReadinessCheck;

/** Nothing leaves without its stamp, and no receipt is recorded without its number. */
@Component
class SealReadiness implements ReadinessCheck {

	private final Seals seals;

	private final Receipts receipts;

	SealReadiness(Seals seals, Receipts receipts) {
		this.seals = seals;
		this.receipts = receipts;
	}

	@Override
	public List<Obstacle> before(String dossierId, String step, @Nullable String section) {
		return switch (step) {
			case "seal", "submit_to_finance" -> sealed(dossierId);
			case "record_receipt" -> this.receipts.of(dossierId).isPresent() ? List.of()
					: List.of(Obstacle.of("submission.receipt-missing"));
			default -> List.of();
		};
	}

	private List<Obstacle> sealed(String dossier) {
		Optional<SealEntry> entry = this.seals.inForce(dossier);
		if (entry.isEmpty()) {
			return List.of(Obstacle.of("submission.seal-missing"));
		}
		if (!entry.get().isComplete()) {
			SealEntry.Pages pages = entry.get().pages();
			return List.of(Obstacle.of("submission.seal-pages", String.valueOf(pages.ofScan()), pages.ofVolume()));
		}
		return List.of();
	}

}
