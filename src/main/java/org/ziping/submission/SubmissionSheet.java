package org.ziping.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What is about to leave or has left, on one page: its score, its files, and who agreed
 * to exactly that.
 */
public record SubmissionSheet(String dossier, String unit, int version, String code, String digest,
		@Nullable BigDecimal total, @Nullable String grade, List<Agreement> agreements, int evidence,
		Optional<SealEntry> seal, Optional<SubmissionPackage> sent, Optional<Receipt> receipt, List<Rescore> rescores) {

	public SubmissionSheet {
		agreements = List.copyOf(agreements);
		rescores = List.copyOf(rescores);
	}

	/** One decision, and whether it was made on the very content that leaves. */
	public record Agreement(String step, String post, String person, Instant at, String code, boolean same,
			boolean former) {
	}

	/** All of them, or at least those that have to be. */
	public boolean isSame() {
		return !this.agreements.isEmpty() && this.agreements.stream().allMatch((one) -> one.same() || one.former());
	}

}
