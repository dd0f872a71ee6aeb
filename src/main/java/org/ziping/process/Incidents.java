package org.ziping.process;

import java.util.List;

import org.ziping.core.Actor;

/** What stopped and waits for an administrator: nothing that fails is silent. */
public interface Incidents {

	/** The latest first. */
	List<Incident> open();

	/** Tries that step again at once; refuses with the reason where it fails again. */
	void retry(String id, Actor by);

}
