package org.ziping.process.engine;

import java.sql.SQLTransientException;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Several people finishing parallel steps in the same instant meet on one row; the act is
 * simply done again, before anybody sees it. Stands outside the transaction.
 */
class RetryOnConflict extends CommandInterceptor {

	private static final int ATTEMPTS = 5;

	/** A command that may be run again after it was rolled back. */
	interface Repeatable {

	}

	@Override
	public <T> T execute(Command<T> command) {
		boolean inside = Context.getCommandContext() != null
				|| TransactionSynchronizationManager.isActualTransactionActive();
		if (inside || !(command instanceof Repeatable)) {
			return this.next.execute(command);
		}
		for (int attempt = 1;; attempt++) {
			try {
				return this.next.execute(command);
			}
			catch (RuntimeException ex) {
				if (attempt == ATTEMPTS || !met(ex)) {
					throw ex;
				}
			}
		}
	}

	/** Whether it met somebody else, wherever in the chain of causes that is said. */
	private static boolean met(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException
					|| cause instanceof SQLTransientException) {
				return true;
			}
		}
		return false;
	}

}
