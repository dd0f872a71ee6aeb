package org.ziping.process;

import java.time.Instant;

/** One version of a diagram in force, and how many evaluations run on it. */
public record DiagramVersion(String id, String process, int number, String label, Instant at, long running) {
}
