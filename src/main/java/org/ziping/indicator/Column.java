package org.ziping.indicator;

/**
 * Which number of an item is meant; people see the words that the indicator system gives
 * them.
 */
public enum Column {

	/** 上年决算数. */
	LAST_YEAR,
	/** 年初预算数. */
	BUDGET,
	/** 全年预算数（调整后）. */
	ADJUSTED,
	/** 决算数, or the actual number of what is no money. */
	FINAL

}
