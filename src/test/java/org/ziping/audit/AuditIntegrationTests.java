package org.ziping.audit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.ziping.core.Actor;
import org.ziping.house.RoomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RoomTest
class AuditIntegrationTests {

	@Autowired
	AuditTrail trail;

	@Autowired
	TrailReading reading;

	@Autowired
	JdbcTemplate database;

	@Autowired
	PlatformTransactionManager transactions;

	private void write(String chain, String subject) {
		new TransactionTemplate(this.transactions).executeWithoutResult(
				(tx) -> this.trail.record(Actor.of("he.jing", "何静"), chain, "test", subject, null, null, "记录"));
	}

	@Test
	void refusesAnActOutsideATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.trail.record(Actor.SYSTEM, "test", "test", "x", null, null, ""));
	}

	@Test
	void entryVanishesWithTheActThatFailed() {
		new TransactionTemplate(this.transactions).executeWithoutResult((tx) -> {
			this.trail.record(Actor.SYSTEM, "test/undone", "test", "x", null, null, "");
			tx.setRollbackOnly();
		});
		assertThat(this.trail.of("test/undone")).isEmpty();
	}

	@Test
	void manyAtOnceStandOneBehindTheOther() throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(6);
		try {
			List<Callable<Void>> acts = IntStream.range(0, 60).<Callable<Void>>mapToObj((i) -> () -> {
				write("test/many", "act-" + i);
				return null;
			}).toList();
			for (var done : people.invokeAll(acts)) {
				done.get();
			}
		}
		finally {
			people.shutdown();
		}
		assertThat(this.trail.of("test/many")).hasSize(60);
		assertThat(this.reading.read(Progress.UNSEEN).breaks()).isEmpty();
	}

	/** The first entry is where writers of a chain that does not exist yet meet. */
	@Test
	void manyBeginTheSameChainAtOnce() throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(6);
		try {
			for (int round = 0; round < 20; round++) {
				String chain = "test/begun-" + round;
				List<Callable<Void>> acts = IntStream.range(0, 6).<Callable<Void>>mapToObj((i) -> () -> {
					write(chain, "act-" + i);
					return null;
				}).toList();
				for (var done : people.invokeAll(acts)) {
					done.get();
				}
				assertThat(this.trail.of(chain)).hasSize(6);
			}
		}
		finally {
			people.shutdown();
		}
	}

	@Test
	void databaseItselfRefusesToChangeOrRemove() {
		write("test/kept", "kept");
		for (String change : List.of("update audit_entry set detail = 'x' where chain = 'test/kept'",
				"delete from audit_entry where chain = 'test/kept'",
				"delete from audit_head where chain = 'test/kept'")) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.update(change));
		}
		assertThat(this.trail.of("test/kept")).hasSize(1);
	}

	@Test
	void commandSaysThatTheTrailIsSound() {
		write("test/command", "x");
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		words.setBasename("messages/audit");
		words.setDefaultEncoding("UTF-8");
		words.setFallbackToSystemLocale(false);
		VerifyAudit command = new VerifyAudit(this.reading, words);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(command.run(List.of(), false, new PrintStream(out, true, StandardCharsets.UTF_8))).isZero();
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("审计记录完整");
		out.reset();
		assertThat(command.run(List.of(), true, new PrintStream(out, true, StandardCharsets.UTF_8))).isZero();
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"breaks\":[]");
	}

}
