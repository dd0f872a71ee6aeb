package org.ziping.process.engine;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.ziping.calendar.HouseClock;
import org.ziping.dossier.Dossiers;
import org.ziping.process.steps.ReminderPlan;

/**
 * Moves the one reminder timer of a dossier whenever its turns change: in the same
 * transaction, after the engine has written its rows and before they are committed.
 */
@Component
class ReminderTimers {

	private static final Date NEVER = Date
		.from(java.time.LocalDate.of(2199, 12, 31).atStartOfDay(HouseClock.ZONE).toInstant());

	private final ObjectProvider<ManagementService> jobs;

	private final ObjectProvider<ReminderPlan> plan;

	private final ObjectProvider<RuntimeService> running;

	private final ObjectProvider<Dossiers> dossiers;

	ReminderTimers(ObjectProvider<ManagementService> jobs, ObjectProvider<ReminderPlan> plan,
			ObjectProvider<RuntimeService> running, ObjectProvider<Dossiers> dossiers) {
		this.running = running;
		this.dossiers = dossiers;
		this.jobs = jobs;
		this.plan = plan;
	}

	void moveBeforeCommit(String processInstance, String dossierId) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return;
		}
		Touched touched = (Touched) TransactionSynchronizationManager.getResource(this);
		if (touched == null) {
			touched = new Touched();
			TransactionSynchronizationManager.bindResource(this, touched);
			TransactionSynchronizationManager.registerSynchronization(touched);
		}
		touched.dossiers.put(processInstance, dossierId);
	}

	private void move(String processInstance, String dossierId) {
		Date next = this.plan.getObject().next(dossierId).map((moment) -> Date.from(moment.toInstant())).orElse(NEVER);
		for (Job timer : this.jobs.getObject()
			.createJobQuery()
			.processInstanceId(main(processInstance, dossierId))
			.timers()
			.activityId("reminder_due")
			.listPage(0, 1000)) {
			if (timer.getRetries() > 0 && !next.equals(timer.getDuedate())) {
				this.jobs.getObject().setJobDuedate(timer.getId(), next);
			}
		}
	}

	/** A consultation has no timer of its own; its dates are the dossier's. */
	private String main(String processInstance, String dossierId) {
		ProcessInstance main = this.running.getObject()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.dossiers.getObject().get(dossierId).businessKey(), "self_evaluation")
			.singleResult();
		return (main != null) ? main.getId() : processInstance;
	}

	private final class Touched implements TransactionSynchronization {

		private final Map<String, String> dossiers = new HashMap<>();

		@Override
		public void beforeCommit(boolean readOnly) {
			Map.copyOf(this.dossiers).forEach(ReminderTimers.this::move);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(ReminderTimers.this);
		}

	}

}
