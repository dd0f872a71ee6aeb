package org.ziping.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.ziping.core.Actor;

/** Verifies the trail when the auditor asks and every night, one at a time. */
@Service
public class Verifications {

	private static final Logger log = LoggerFactory.getLogger(Verifications.class);

	private static final String CHAIN = "audit";

	/** Its thread ends when nothing is asked of it. */
	private final ExecutorService reader = new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(), (work) -> new Thread(work, "verify-audit"));

	private final TrailReading reading;

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private volatile @Nullable State state;

	Verifications(TrailReading reading, AuditTrail trail, PlatformTransactionManager transactions, Clock clock) {
		this.reading = reading;
		this.trail = trail;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** Begins one unless one is running; asking is itself an act of the trail. */
	public synchronized void begin(Actor by) {
		if (state().filter(State::running).isPresent()) {
			return;
		}
		this.state = new State(by.name(), this.clock.instant(), 0, 0, null, false);
		this.reader.execute(() -> run(by));
	}

	/** The running one, or the last one on this node. */
	public Optional<State> state() {
		return Optional.ofNullable(this.state);
	}

	@Scheduled(cron = "0 30 2 * * *")
	void nightly() {
		begin(Actor.SYSTEM);
	}

	@PreDestroy
	void stop() {
		this.reader.shutdownNow();
	}

	private void run(Actor by) {
		Instant began = this.clock.instant();
		try {
			AuditVerification found = this.reading.read((read, all) -> {
				stopIfAsked();
				this.state = new State(by.name(), began, read, all, null, false);
			});
			write(by, found);
			this.state = new State(by.name(), began, found.entries(), found.entries(), found, false);
		}
		catch (RuntimeException ex) {
			log.error("The audit trail could not be verified", ex);
			this.state = new State(by.name(), began, 0, 0, null, true);
		}
	}

	private static void stopIfAsked() {
		if (Thread.currentThread().isInterrupted()) {
			throw new IllegalStateException("the house closes");
		}
	}

	private void write(Actor by, AuditVerification found) {
		if (!found.isSound()) {
			log.error("The audit trail is broken: {}", found.breaks());
		}
		this.transaction.executeWithoutResult((tx) -> this.trail.record(by, CHAIN,
				found.isSound() ? "audit.sound" : "audit.broken", "trail", null, null, found.chains() + " chains, "
						+ found.entries() + " entries, breaks " + found.breaks().stream().limit(50).toList()));
	}

	/** How a verification stands; without a result it is running or failed. */
	public record State(String by, Instant began, long read, long all, @Nullable AuditVerification found,
			boolean failed) {

		public boolean running() {
			return this.found == null && !this.failed;
		}

		public int percent() {
			return (this.all == 0) ? 0 : (int) (100 * this.read / this.all);
		}

	}

}
