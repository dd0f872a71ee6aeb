package org.ziping.process;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.NewComment;

/**
 * What somebody hands in to complete a task; every door (our pages, Tasklist, our API)
 * turns its input into one of these.
 *
 * @param contentDigest of the step's scope, as the person saw it
 * @param idempotencyKey the same key again gets the first answer and changes nothing
 */
public record Submission(String taskId, @Nullable Verdict verdict, @Nullable String opinion, @Nullable String returnTo,
		List<String> returnedSections, @Nullable String contentDigest, List<NewComment> comments,
		Map<String, String> fields, @Nullable String idempotencyKey) {

	private static final int LONGEST = 2000;

	public Submission {
		if (opinion != null && opinion.length() > LONGEST) {
			throw Refusal.of("process.opinion-too-long", opinion.length(), LONGEST);
		}
		returnedSections = List.copyOf(returnedSections);
		comments = List.copyOf(comments);
		fields = Map.copyOf(fields);
	}

	/** A plain pass without a word, on what was seen. */
	public static Submission pass(String taskId, String contentDigest) {
		return new Submission(taskId, Verdict.PASS, null, null, List.of(), contentDigest, List.of(), Map.of(), null);
	}

}
