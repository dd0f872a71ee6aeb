package org.ziping.process.engine;

import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.stereotype.Component;

/**
 * Runs what the engine would run by itself a moment later, so that tests need not wait.
 */
@Component
public class JobRunner {

	private final ManagementService jobs;

	JobRunner(ManagementService jobs) {
		this.jobs = jobs;
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
