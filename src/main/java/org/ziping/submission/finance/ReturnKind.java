package org.ziping.submission.finance;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far a return of the finance bureau reaches; worded by
 * {@code submission.return-kind.<NAME>}.
 */
public enum ReturnKind {

	/** 形式性补正: seal, scan or attachment; the content stays, nobody approves again. */
	FORMAL("seal"),
	/** 实质性退回: a figure, a score or a text. */
	SUBSTANTIVE("revise"),
	/** 整件退回: written anew. */
	WHOLE("draft_report");

	private final String step;

	ReturnKind(String step) {
		this.step = step;
	}

	/** Where the evaluation goes on. */
	public String step() {
		return this.step;
	}

	public static Optional<ReturnKind> of(String step) {
		return Arrays.stream(values()).filter((kind) -> kind.step.equals(step)).findFirst();
	}

}
