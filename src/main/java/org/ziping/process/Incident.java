package org.ziping.process;

import java.time.Instant;

/** A step of the system that failed as often as it may: where, why, and since when. */
public record Incident(String id, String dossierId, String step, String name, String reason, Instant since) {
}
