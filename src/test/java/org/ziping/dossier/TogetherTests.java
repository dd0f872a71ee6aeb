package org.ziping.dossier;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.ziping.core.Refusal;
import org.ziping.core.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** Several people in the same second. */
class TogetherTests extends DeskTests {

	private final ExecutorService people = Executors.newFixedThreadPool(4);

	@AfterEach
	void goHome() {
		this.people.shutdownNow();
	}

	@Test
	void twoSectionsHandInInTheSameSecond() throws Exception {
		for (int round = 0; round < 10; round++) {
			laysOutTheDesk();
			this.desk.toCollecting();
			CountDownLatch start = new CountDownLatch(1);
			Future<Verdict> anna = handIn(start, Desk.A, "anna");
			Future<Verdict> ben = handIn(start, Desk.B, "ben");
			start.countDown();
			assertThat(List.of(anna.get(), ben.get())).containsOnly(Verdict.PASS);
			assertThat(this.desk.in(() -> this.desk.dossiers.contributions(this.desk.id)))
				.extracting(Contribution::state)
				.containsOnly(ContributionState.HANDED_IN);
		}
	}

	@Test
	void whoClicksSecondIsRefused() throws Exception {
		this.desk.toCollecting();
		CountDownLatch start = new CountDownLatch(1);
		Future<Verdict> once = handIn(start, Desk.A, "anna");
		Future<Verdict> twice = handIn(start, Desk.A, "ada");
		start.countDown();
		assertThat(List.of(answer(once), answer(twice))).containsExactlyInAnyOrder("PASS",
				"dossier.contribution-not-open");
	}

	@Test
	void theGateWaitsForWordsBeingWrittenAndSeesThem() throws Exception {
		this.desk.toCompiling();
		DeskStep step = this.desk.step("compile_data").by("fiona");
		step.seeing(step.look());
		CountDownLatch writing = new CountDownLatch(1);
		CountDownLatch clicked = new CountDownLatch(1);
		Future<?> writer = this.people.submit(() -> this.desk.run(() -> {
			this.desk.dossiers.requireWritable(this.desk.id, "fiona", Writer.FINANCE, null);
			writing.countDown();
			await(clicked);
			this.desk.write(Desk.SHEET, "采购率 41.00", "fiona");
		}));
		await(writing);
		Future<Verdict> gate = this.people.submit(() -> {
			clicked.countDown();
			return step.pass().verdict();
		});
		writer.get();
		assertThat(answer(gate)).isEqualTo("dossier.content-changed");
	}

	private Future<Verdict> handIn(CountDownLatch start, String section, String clerk) {
		Desk desk = this.desk;
		return this.people.submit(() -> {
			start.await();
			return desk.pass("contribute", section, clerk).verdict();
		});
	}

	private static String answer(Future<Verdict> act) throws InterruptedException {
		try {
			return act.get().name();
		}
		catch (ExecutionException ex) {
			return Refusal.within(ex).get(0).code();
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
