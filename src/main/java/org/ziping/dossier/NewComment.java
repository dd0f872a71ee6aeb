package org.ziping.dossier;

import org.jspecify.annotations.Nullable;
import org.ziping.core.Refusal;

/**
 * An opinion about to be pinned to a place of the content.
 *
 * @param anchor a part's key, with the place in it after {@code #}: {@code report/3#p2}
 */
public record NewComment(String anchor, @Nullable String quote, String text, boolean wantsToSeeAgain) {

	private static final int LONGEST = 2000;

	public NewComment {
		if (text.isBlank()) {
			throw Refusal.of("dossier.comment-empty");
		}
		if (text.length() > LONGEST || (quote != null && quote.length() > LONGEST)) {
			throw Refusal.of("dossier.comment-too-long", LONGEST);
		}
	}

}
