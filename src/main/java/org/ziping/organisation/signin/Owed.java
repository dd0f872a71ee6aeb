package org.ziping.organisation.signin;

/** What a person still has to do before they are in, in this order. */
public enum Owed {

	/** The code of the second factor. */
	CODE,
	/** A password of their own, because the present one was given or is too old. */
	NEW_PASSWORD,
	/** A second factor, because one of their roles demands it. */
	SECOND_FACTOR

}
