package org.ziping.dossier.routing;

import org.ziping.core.Actor;

/**
 * Takes a decision back in the dossier, in the transaction that moves the token back.
 */
public interface Withdrawals {

	/**
	 * Whether that person may take back how the task ended, as far as the dossier knows.
	 */
	boolean mayWithdraw(String taskId, String person);

	/**
	 * Refuses where it cannot be taken back; nothing is deleted, the withdrawal is one
	 * more decision.
	 */
	void withdraw(String dossierId, String taskId, Actor by, String reason);

}
