package org.ziping.core;

/** How a step ended; the only value that gateways of a diagram read. */
public enum Verdict {

	/** 通过, 同意, 完成. */
	PASS,
	/** 修改后同意: agreed, with marked changes that finalising makes. */
	PASS_WITH_CHANGES,
	/** 退回, to the step that {@code returnTo} names. */
	RETURN,
	/** 撤回: taken back before the next person acted, or not owned to afterwards. */
	WITHDRAWN,
	/** One of several who are asked in turn has agreed: the next is asked. */
	NEXT,
	/** The check found mistakes before the first review: back to the writer. */
	DRAFT,
	/** The check found mistakes after a review: back to revising. */
	REVISE,
	/** The finance bureau works on this system. */
	ON_SYSTEM,
	/** The finance bureau works elsewhere; its receipt is recorded by hand. */
	OFF_SYSTEM

}
