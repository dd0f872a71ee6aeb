package org.ziping.organisation.signin;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.ziping.audit.AuditEntry;
import org.ziping.audit.AuditTrail;
import org.ziping.house.RoomTest;
import org.ziping.organisation.TrialMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Many guess from many places: the lock holds, and the rightful person still gets in. */
@RoomTest
class SignInAttackTests {

	private static final int GUESSES = Integer.getInteger("rounds", 400);

	private static final int AT_ONCE = 4;

	@Autowired
	SignIn signIn;

	@Autowired
	AuditTrail audit;

	@Test
	void fiftyPlacesGuessOneName() throws Exception {
		assertThat(this.signIn.admit("zheng.kai", TrialMode.PASSWORD, "10.40.0.1")).isPresent();
		long admitted = attack((i) -> {
			// The rightful password among the guesses: while the lock holds it opens
			// nothing.
			String password = (i > 100) ? TrialMode.PASSWORD : "guess" + i;
			return this.signIn.admit("zheng.kai", password, "10.41.0." + i % 50).isPresent();
		});
		assertThat(admitted).isZero();
		assertThat(evaluated("zheng.kai", "10.41.")).isBetween(20L, 20L + AT_ONCE);
		assertThat(this.signIn.admit("zheng.kai", TrialMode.PASSWORD, "10.40.0.1")).isPresent();
	}

	@Test
	void unknownNameIsTreatedAlike() throws Exception {
		assertThat(attack((i) -> this.signIn.admit("zheng.nobody", "guess" + i, "10.42.0." + i % 50).isPresent()))
			.isZero();
		assertThat(evaluated("zheng.nobody", "10.42.")).isBetween(20L, 20L + AT_ONCE);
	}

	@Test
	void onePlaceGuessesManyNames() throws Exception {
		assertThat(this.signIn.admit("lin.bin", TrialMode.PASSWORD, "10.43.0.1")).isPresent();
		assertThat(attack((i) -> this.signIn.admit("name." + i, "guess", "10.43.0.1").isPresent())).isZero();
		long evaluated = this.audit.of(SignIn.CHAIN)
			.stream()
			.filter((entry) -> "10.43.0.1".equals(entry.address()) && isFailure(entry))
			.count();
		assertThat(evaluated).isBetween(60L, 60L + AT_ONCE);
		assertThat(this.signIn.admit("zhou.tao", TrialMode.PASSWORD, "10.43.0.1")).isEmpty();
		assertThat(this.signIn.admit("zhou.tao", TrialMode.PASSWORD, "10.43.0.2")).isPresent();
		assertThat(this.signIn.admit("lin.bin", TrialMode.PASSWORD, "10.43.0.1")).isPresent();
	}

	private static long attack(IntFunction<Boolean> guess) throws Exception {
		ExecutorService attackers = Executors.newFixedThreadPool(AT_ONCE);
		try {
			List<Callable<Boolean>> guesses = IntStream.range(0, GUESSES)
				.<Callable<Boolean>>mapToObj((i) -> () -> guess.apply(i))
				.toList();
			long admitted = 0;
			for (var one : attackers.invokeAll(guesses)) {
				admitted += one.get() ? 1 : 0;
			}
			return admitted;
		}
		finally {
			attackers.shutdown();
		}
	}

	private long evaluated(String person, String place) {
		return this.audit.of(SignIn.CHAIN)
			.stream()
			.filter((entry) -> entry.person().equals(person) && isFailure(entry))
			.filter((entry) -> entry.address() != null && entry.address().startsWith(place))
			.count();
	}

	private static boolean isFailure(AuditEntry entry) {
		return entry.act().equals("sign-in.fail") || entry.act().equals("sign-in.lock");
	}

}
