package org.ziping.studio;

/** Where a draft stands; worded by {@code studio.state.<NAME>}. */
public enum DraftState {

	DRAFT, SUBMITTED, PUBLISHED, WITHDRAWN

}
