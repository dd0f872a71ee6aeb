package org.ziping.inspection;

/** When a text is inspected; a rule names the stages at which it speaks. */
public enum Stage {

	/** 撰写. */
	WRITING,
	/** 成册. */
	BINDING,
	/** 报送. */
	SUBMISSION

}
