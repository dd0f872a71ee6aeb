package org.ziping.worklist;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** One row of somebody's list: a turn that is open, or was. */
public record Turn(String taskId, String dossierId, String unit, int year, String step, String name,
		@Nullable String section, @Nullable String area, @Nullable String assignee, @Nullable LocalDate due,
		Instant openedAt, @Nullable Instant closedAt, @Nullable String closedBy, boolean completed) {

	public boolean isOpen() {
		return this.closedAt == null;
	}

	/** Nobody has taken it yet. */
	public boolean isOffered() {
		return this.assignee == null;
	}

}
