package org.ziping.organisation;

/** In which way a role may do something; worded by {@code organisation.grant.<NAME>}. */
enum Grant {

	/** Whenever they like. */
	FREE,
	/** Only while the task for it is theirs; the gate asks that. */
	ON_TURN,
	/** Together with a second person, who is somebody else. */
	WITH_SECOND

}
