package org.ziping.dossier.routing;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.ziping.core.Actor;
import org.ziping.core.Verdict;
import org.ziping.dossier.NewComment;

/**
 * What somebody is about to do with a step.
 *
 * @param posts the posts in which they act, in words
 * @param returnedSections on a return to {@code contribute}: which sections
 * @param contentDigest of the step's scope, as they saw it
 */
public record Act(String dossierId, String step, @Nullable String section, @Nullable String area, Actor actor,
		List<String> posts, @Nullable Verdict verdict, @Nullable String opinion, @Nullable String returnTo,
		List<String> returnedSections, @Nullable String contentDigest, List<NewComment> comments,
		Map<String, String> fields, @Nullable String taskId) {

	/**
	 * Fields of a decision that was signed on paper; the first two only the gate sets.
	 */
	public static final String RECORDED_BY = "recordedBy";

	public static final String RECORDED_NAME = "recordedName";

	/**
	 * The seat of a consultation; only the gate sets it, from the branch of the diagram.
	 */
	public static final String SEAT = "seat";

	public static final String PAPER_SIGNED_ON = "paperSignedOn";

	public static final String PAPER_SCAN = "paperScan";

	public Act {
		posts = List.copyOf(posts);
		returnedSections = List.copyOf(returnedSections);
		comments = List.copyOf(comments);
		fields = Map.copyOf(fields);
	}

	public boolean returns() {
		return this.verdict == Verdict.RETURN;
	}

	public boolean hasOpinion() {
		return this.opinion != null && !this.opinion.isBlank();
	}

}
