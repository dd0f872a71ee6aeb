package org.ziping.process;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A turn ended: somebody completed it, or the engine took it away. */
public record TaskClosed(String taskId, String dossierId, String step, @Nullable String by, boolean completed,
		Instant at) {
}
