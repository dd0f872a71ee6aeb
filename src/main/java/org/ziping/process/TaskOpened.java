package org.ziping.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A turn began. Published in the engine's transaction. */
public record TaskOpened(String taskId, String dossierId, String step, String name, @Nullable String section,
		@Nullable String area, @Nullable String assignee, Set<String> people, @Nullable LocalDate due,
		@Nullable String form, Instant at) {
}
