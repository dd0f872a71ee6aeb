package org.ziping.process.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.metrics.Meter;
import org.camunda.bpm.engine.management.Metrics;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Whether the engine still looks for work: a thread that is there but stuck sends no
 * reminder, and nobody would notice before a deadline has passed.
 */
@Component("jobExecutorHeartbeat")
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class JobExecutorHealth extends AbstractHealthIndicator {

	/** The executor looks at least every five seconds; one long job may delay it. */
	private static final Duration SILENCE = Duration.ofMinutes(1);

	private final ProcessEngineConfigurationImpl engine;

	private final Clock clock;

	private long beats = -1;

	private Instant seen;

	JobExecutorHealth(ProcessEngineConfigurationImpl engine, Clock clock) {
		this.engine = engine;
		this.clock = clock;
		this.seen = clock.instant();
	}

	@Override
	protected synchronized void doHealthCheck(Health.Builder health) {
		JobExecutor executor = this.engine.getJobExecutor();
		long counted = counted();
		Instant now = this.clock.instant();
		if (counted != this.beats) {
			this.beats = counted;
			this.seen = now;
		}
		Duration silent = Duration.between(this.seen, now);
		boolean alive = executor != null && executor.isActive() && silent.compareTo(SILENCE) < 0;
		(alive ? health.up() : health.down()).withDetail("active", executor != null && executor.isActive())
			.withDetail("secondsSinceHeartbeat", Math.max(0, silent.toSeconds()));
	}

	private long counted() {
		Meter attempts = this.engine.getMetricsRegistry().getDbMeterByName(Metrics.JOB_ACQUISITION_ATTEMPT);
		return (attempts != null) ? attempts.get() : 0;
	}

}
