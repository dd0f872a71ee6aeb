package org.ziping.workspace.api;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Verdict;
import org.ziping.dossier.NewComment;
import org.ziping.process.Submission;

/** How a program ends a turn. */
record Completion(@Nullable Verdict verdict, @Nullable String opinion, @Nullable String returnTo,
		@Nullable List<String> returnedSections, @Nullable String contentDigest, @Nullable List<NewComment> comments,
		@Nullable Map<String, String> fields) {

	Submission submission(String taskId, @Nullable String idempotencyKey) {
		return new Submission(taskId, this.verdict, this.opinion, this.returnTo,
				(this.returnedSections != null) ? this.returnedSections : List.of(), this.contentDigest,
				(this.comments != null) ? this.comments : List.of(), (this.fields != null) ? this.fields : Map.of(),
				idempotencyKey);
	}

}
