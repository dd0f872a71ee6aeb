package org.ziping.process;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Verdict;

/** A turn ended: somebody completed it, or the engine took it away. */
public record TaskClosed(String taskId, String dossierId, String step, @Nullable String by, boolean completed,
		@Nullable Verdict verdict, Instant at) {
}
