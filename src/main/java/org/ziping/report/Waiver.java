package org.ziping.report;

import java.time.Instant;

/** Who let a finding stand, and why. */
public record Waiver(String fingerprint, String reason, String person, String personName, Instant at) {
}
