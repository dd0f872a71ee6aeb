package org.ziping.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Digest;

/** One line of the trail: who did what on what, bound to the line before it. */
public record AuditEntry(String chain, long number, Instant at, String person, String name, @Nullable String onBehalfOf,
		@Nullable String address, String act, String subject, @Nullable Digest before, @Nullable Digest after,
		String detail, String form, String previous, Digest digest, Digest second) {

	/** Whether the entry still says what was digested when it was written. */
	boolean isUnaltered() {
		byte[] bytes = CanonicalForm.of(this);
		return Digest.sm3(bytes).equals(this.digest) && Digest.sha256(bytes).equals(this.second);
	}

}
