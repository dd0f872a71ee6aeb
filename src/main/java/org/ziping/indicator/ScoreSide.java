package org.ziping.indicator;

/** Who scores beside the unit itself; what they say belongs to no content. */
public enum ScoreSide {

	/** 自评小组, while it reviews. */
	GROUP,
	/** 财政部门, while the submission lies with it. */
	FINANCE

}
