package org.ziping.process.engine;

import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.stereotype.Component;

/**
 * Runs what the engine would run by itself a moment later, so that tests need not wait.
 */
@Component
public class JobRunner {

	private final ManagementService jobs;

	private final RuntimeService running;

	JobRunner(ManagementService jobs, RuntimeService running) {
		this.running = running;
		this.jobs = jobs;
	}

	/** As if every try of what waits there had failed. */
	public void giveUp(String businessKey) {
		this.jobs.createJobQuery()
			.messages()
			.processInstanceId(this.running.createProcessInstanceQuery()
				.processInstanceBusinessKey(businessKey, "self_evaluation")
				.singleResult()
				.getId())
			.listPage(0, 10)
			.forEach((job) -> this.jobs.setJobRetries(job.getId(), 0));
	}

	/** All that is due now, and what follows from it. */
	public void runAll() {
		for (int round = 0; round < 100; round++) {
			List<Job> due = this.jobs.createJobQuery().executable().listPage(0, 50);
			if (due.isEmpty()) {
				return;
			}
			due.forEach((job) -> this.jobs.executeJob(job.getId()));
		}
		throw new IllegalStateException("the jobs never end");
	}

}
