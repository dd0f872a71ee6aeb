package org.ziping.workspace.api;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.ziping.worklist.Turn;

/** One row of somebody's list. */
record TaskLine(String id, String dossierId, String unit, int year, String step, String name, @Nullable String section,
		@Nullable String area, boolean claimed, @Nullable LocalDate due, Instant openedAt) {

	static TaskLine of(Turn turn) {
		return new TaskLine(turn.taskId(), turn.dossierId(), turn.unit(), turn.year(), turn.step(), turn.name(),
				turn.section(), turn.area(), turn.assignee() != null, turn.due(), turn.openedAt());
	}

}
