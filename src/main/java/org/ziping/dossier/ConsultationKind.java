package org.ziping.dossier;

/** How people are asked beside a step; worded by {@code dossier.consultation.<NAME>}. */
public enum ConsultationKind {

	/** 征求意见: each says what they think; the step stays with whoever has it. */
	OPINION,
	/** 会签: everybody signs, side by side. */
	COSIGN,
	/** 或签: one of them signs. */
	ANY,
	/** 逐级审签: one after the other; an objection ends it. */
	IN_TURN,
	/** 委派: somebody else does the work and it comes back. */
	DELEGATED;

	/** Whether the step has to wait, whatever was ticked. */
	boolean alwaysNeeded() {
		return this != OPINION;
	}

}
