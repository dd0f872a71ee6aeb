package org.ziping.process;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Somebody took a task or gave it back, or its date moved. */
public record TaskChanged(String taskId, String dossierId, @Nullable String assignee, @Nullable LocalDate due) {
}
