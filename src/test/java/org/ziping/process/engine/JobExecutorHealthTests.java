package org.ziping.process.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.management.Metrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

import static org.assertj.core.api.Assertions.assertThat;

/** An executor that is there but does nothing is not healthy. */
class JobExecutorHealthTests {

	private static final Instant NOON = Instant.parse("2039-03-02T04:00:00Z");

	private final ProcessEngineConfigurationImpl configuration = Engines.plain();

	private final ProcessEngine engine;

	private Instant now = NOON;

	private final JobExecutorHealth health = new JobExecutorHealth(this.configuration, new Clock() {
		@Override
		public java.time.ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return JobExecutorHealthTests.this.now;
		}
	});

	JobExecutorHealthTests() {
		this.configuration.setMetricsEnabled(true);
		this.configuration.setJobExecutor(new Stuck());
		this.engine = this.configuration.buildProcessEngine();
	}

	@AfterEach
	void closes() {
		this.configuration.getJobExecutor().shutdown();
		this.engine.close();
	}

	private Health after(Duration silence) {
		this.now = this.now.plus(silence);
		return this.health.health();
	}

	private void beat() {
		this.configuration.getMetricsRegistry().markOccurrence(Metrics.JOB_ACQUISITION_ATTEMPT);
	}

	@Test
	void isDownWhileNobodyLooksForWork() {
		assertThat(after(Duration.ZERO).getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void isUpWhileItBeats() {
		this.configuration.getJobExecutor().start();
		beat();
		assertThat(after(Duration.ofMinutes(2)).getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void isDownAfterAMinuteWithoutABeat() {
		this.configuration.getJobExecutor().start();
		beat();
		after(Duration.ZERO);
		assertThat(after(Duration.ofSeconds(30)).getStatus()).isEqualTo(Status.UP);
		assertThat(after(Duration.ofSeconds(31)).getStatus()).isEqualTo(Status.DOWN);
	}

	/** Started, and stuck: its thread never comes to look for work. */
	private static final class Stuck extends JobExecutor {

		@Override
		protected void startExecutingJobs() {
			// Stuck.
		}

		@Override
		protected void stopExecutingJobs() {
			// Nothing was started.
		}

		@Override
		public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
			throw new IllegalStateException("nobody looks for jobs here");
		}

	}

}
