package org.ziping.process.engine;

import java.util.Map;

/**
 * What Tasklist asks of the gate and the read model. The filter before the webapps turns
 * its requests into these calls, so that no request of Tasklist reaches the engine's own
 * way of completing, claiming or listing.
 */
public interface TasklistDoor {

	/**
	 * The fields as the form sent them, {@code contentDigest} and {@code verdict} among
	 * them.
	 */
	void complete(String taskId, Map<String, Object> fields, String person);

	void claim(String taskId, String person);

	void release(String taskId, String person);

	/** Whether this person may look at the task at all, form and comments included. */
	boolean mayRead(String taskId, String person);

	/**
	 * Whether this person may learn the other's name: themselves, and their colleagues.
	 */
	boolean knows(String person, String other);

	/** What the form shows, by the key of its component; answered from the dossier. */
	Map<String, Object> formVariables(String taskId, String person);

	/**
	 * The tasks of a list in Tasklist's own HAL JSON ({@code _embedded.task},
	 * {@code count}).
	 * @param query JSON with {@code filter} (one of the ready lists) and what Tasklist
	 * narrowed and sorted by
	 */
	String list(String query, String person, int first, int max);

	long count(String query, String person);

	/** How much waits in each of the ready lists. */
	Map<String, Long> counts(String person);

}
