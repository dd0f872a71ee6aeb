package org.ziping.dossier;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ziping.core.Digest;

/**
 * A frozen volume: what deciders agree to. Rendered files have digests of their own.
 *
 * @param finalisedFrom the version this is the finalised form of, if it is one
 */
public record Version(int number, Digest sm3, Digest sha256, Instant frozenAt, String frozenBy,
		@Nullable Integer finalisedFrom, List<FrozenPart> parts) {

	public Version {
		parts = List.copyOf(parts);
	}

}
