package org.ziping.organisation.signin;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.ziping.house.RoomTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One sign-in at 50,000 people divided by one at 500, and of an unknown name divided by a
 * known one, in interleaved rounds:
 * {@code mvn test -Pbench -Dtest=SignInBench -Drounds=40}. Prints; asserts no figure.
 */
@RoomTest
@Tag("bench")
class SignInBench {

	private static final int ROUNDS = Integer.getInteger("rounds", 20);

	@Autowired
	SignIn signIn;

	@Autowired
	Passwords passwords;

	@Autowired
	JdbcTemplate database;

	@Test
	void signInCostsTheSameAmongMany() {
		people(0, 500);
		double[] few = round(500);
		people(500, 50_000);
		double[] many = round(50_000);
		System.out.printf("rounds %d, medians%n", ROUNDS);
		System.out.printf("sign-in, 50,000 people ÷ 500          %.2f%n", many[0] / few[0]);
		System.out.printf("unknown name ÷ known name, 500        %.3f%n", few[1] / few[2]);
		System.out.printf("unknown name ÷ known name, 50,000     %.3f%n", many[1] / many[2]);
		assertThat(many).hasSameSizeAs(few);
	}

	/** Right password; unknown name; known name with a wrong password. */
	private double[] round(int people) {
		List<Long> right = new ArrayList<>();
		List<Long> unknown = new ArrayList<>();
		List<Long> known = new ArrayList<>();
		for (int i = -5; i < ROUNDS; i++) {
			String name = "bench." + (Math.floorMod(i * 7919, people));
			String place = "10.60." + people + "." + i;
			long a = time(name, "right one", place);
			long b = time("nobody." + i, "wrong", place + "u");
			long c = time(name, "wrong", place + "k");
			if (i >= 0) {
				right.add(a);
				unknown.add(b);
				known.add(c);
			}
		}
		return new double[] { median(right), median(unknown), median(known) };
	}

	private long time(String name, String password, String place) {
		long begin = System.nanoTime();
		this.signIn.admit(name, password, place);
		return System.nanoTime() - begin;
	}

	private static double median(List<Long> times) {
		long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
		return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
	}

	private void people(int from, int until) {
		this.passwords.give(List.of("bench.hash"), "right one", false);
		String hash = this.database.queryForObject("select hash from organisation_password where person = 'bench.hash'",
				String.class);
		List<Object[]> persons = new ArrayList<>();
		List<Object[]> hashes = new ArrayList<>();
		for (int i = from; i < until; i++) {
			persons.add(new Object[] { "bench." + i, "某人" + i, "bench-unit", Date.valueOf(LocalDate.of(2020, 1, 1)) });
			hashes.add(new Object[] { "bench." + i, hash, Timestamp.from(Instant.parse("2026-11-20T00:00:00Z")) });
		}
		this.database.batchUpdate("insert into organisation_person (id, name, unit, valid_from) values (?, ?, ?, ?)",
				persons);
		this.database.batchUpdate("insert into organisation_password (person, hash, changed_at) values (?, ?, ?)",
				hashes);
		assertThat(Arrays.asList(from, until)).isSorted();
	}

}
