package org.ziping.submission;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Digest;

/** What a look into a package found, and what it says of itself. */
public record CheckedPackage(List<Finding> findings, @Nullable Origin origin) {

	public CheckedPackage {
		findings = List.copyOf(findings);
	}

	public boolean isIntact() {
		return this.findings.isEmpty();
	}

	/** The same with one more thing that is wrong. */
	CheckedPackage and(String file, String what) {
		List<Finding> more = new ArrayList<>(this.findings);
		more.add(new Finding(file, what));
		return new CheckedPackage(more, this.origin);
	}

	/**
	 * One thing that is wrong; {@code what} is changed, missing, extra, unreadable,
	 * content, signature or key.
	 */
	public record Finding(String file, String what) {
	}

	/** Whose it says it is; the key's fingerprint only where the signature holds. */
	public record Origin(String unit, String unitName, String year, int version, String code,
			@Nullable String fingerprint) {

		static Origin of(JsonNode root, byte @Nullable [] key) {
			Digest fingerprint = (key != null) ? Sm2.fingerprint(key) : null;
			return new Origin(root.path("unit").asText(), root.path("unitName").asText(), root.path("year").asText(),
					root.path("version").asInt(), root.path("code").asText(),
					(fingerprint != null) ? fingerprint.hex() : null);
		}

		/** As people compare it on the telephone. */
		public String keyCode() {
			return (this.fingerprint != null) ? new Digest("SM3", this.fingerprint).code() : "";
		}

	}

}
