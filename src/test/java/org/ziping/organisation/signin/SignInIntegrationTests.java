package org.ziping.organisation.signin;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.ziping.audit.AuditEntry;
import org.ziping.audit.AuditTrail;
import org.ziping.house.RoomTest;
import org.ziping.organisation.TrialMode;

import static org.assertj.core.api.Assertions.assertThat;

@RoomTest
class SignInIntegrationTests {

	@Autowired
	SignIn signIn;

	@Autowired
	AuditTrail audit;

	@Autowired
	JdbcTemplate database;

	private List<AuditEntry> from(String address) {
		return this.audit.of("sign-in").stream().filter((entry) -> address.equals(entry.address())).toList();
	}

	@Test
	void ofManyGuessesAtOnceFiveCount() throws Exception {
		ExecutorService attackers = Executors.newFixedThreadPool(6);
		try {
			List<Callable<Boolean>> guesses = IntStream.range(0, 24)
				.<Callable<Boolean>>mapToObj(
						(i) -> () -> this.signIn.admit("tang.wei", "guess" + i, "10.1.1.1").isPresent())
				.toList();
			for (var guess : attackers.invokeAll(guesses)) {
				assertThat(guess.get()).isFalse();
			}
		}
		finally {
			attackers.shutdown();
		}
		assertThat(from("10.1.1.1")).hasSize(5).last().extracting(AuditEntry::act).isEqualTo("sign-in.lock");
		assertThat(this.signIn.admit("tang.wei", TrialMode.PASSWORD, "10.1.1.1")).isEmpty();
		assertThat(this.signIn.admit("tang.wei", TrialMode.PASSWORD, "10.1.1.2")).isPresent();
	}

	@Test
	void unknownNamesAreLockedLikeKnownOnes() {
		for (int i = 0; i < 7; i++) {
			assertThat(this.signIn.admit("no.such.person", "x", "10.1.1.3")).isEmpty();
		}
		assertThat(from("10.1.1.3")).hasSize(5).last().extracting(AuditEntry::act).isEqualTo("sign-in.lock");
	}

	@Test
	void lockEndsAfterItsTime() {
		for (int i = 0; i < 5; i++) {
			this.signIn.admit("xu.lei", "x", "10.1.1.4");
		}
		assertThat(this.signIn.admit("xu.lei", TrialMode.PASSWORD, "10.1.1.4")).isEmpty();
		this.database.update(
				"update organisation_failed_sign_in set locked_until = timestamp '2020-01-01 00:00:00' where address = '10.1.1.4'");
		assertThat(this.signIn.admit("xu.lei", TrialMode.PASSWORD, "10.1.1.4")).isPresent();
	}

	@Test
	void nobodyEntersWithoutAPassword() {
		assertThat(this.signIn.admit("nobody.there", "nobody", "10.1.1.5")).isEmpty();
		assertThat(this.signIn.admit("xu.lei", "", "10.1.1.5")).isEmpty();
	}

}
