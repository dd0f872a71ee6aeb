package org.ziping.workspace.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Verdict;
import org.ziping.process.TaskView;

/**
 * One turn as its end needs it.
 *
 * @param contentDigest what is there now; sent back with the completion, it says what was
 * seen
 */
record TaskDetail(String id, String dossierId, String step, String name, @Nullable String section,
		@Nullable String area, @Nullable String assignee, @Nullable LocalDate due, Set<Verdict> verdicts,
		List<String> returnTargets, @Nullable String alsoStep, String contentDigest) {

	static TaskDetail of(TaskView task, String contentDigest) {
		return new TaskDetail(task.id(), task.dossierId(), task.step(), task.name(), task.section(), task.area(),
				task.assignee(), task.due(), task.verdicts(), task.returnTargets(), task.alsoStep(), contentDigest);
	}

}
