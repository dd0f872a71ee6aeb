package org.ziping.inspection;

/** On which basis a figure of the data table stands. */
public final class Basis {

	/** 年初预算数. */
	public static final String BUDGET = "BUDGET";

	/** 全年预算数（调整后）. */
	public static final String ADJUSTED = "ADJUSTED";

	/** 决算数. */
	public static final String FINAL = "FINAL";

	/** 目标值: what was promised, not what came of it. */
	public static final String TARGET = "TARGET";

	private Basis() {
	}

}
