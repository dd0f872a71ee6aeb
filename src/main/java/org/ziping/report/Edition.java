package org.ziping.report;

import java.time.Instant;

/** One saved state of a chapter: who saved it, and when. */
public record Edition(int number, String by, Instant at) {
}
