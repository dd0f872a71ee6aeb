package org.ziping.inspection;

/** How much a finding weighs. */
public enum Level {

	/** 强制性: mended, or waived by a named person with a reason. */
	MANDATORY,
	/** 提示性: shown. */
	ADVISORY

}
