package org.ziping.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Invariants;
import org.ziping.house.HouseTest;
import org.ziping.process.Incidents;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People do what comes into their minds: the invariants hold after each act, and every
 * evaluation can still be led to its end. Two dossiers in each build;
 * {@code -Drounds=3400 -Ddossiers=70 -Dseed=7} on a database of its own for many.
 */
@HouseTest
class RandomWalkTests {

	private static final int ROUNDS = Integer.getInteger("rounds", 120);

	private static final int DOSSIERS = Integer.getInteger("dossiers", 2);

	private static final long SEED = Long.getLong("seed", 20261121);

	@Autowired
	Walk walk;

	@Autowired
	Wandering wandering;

	@Autowired
	Dossiers dossiers;

	@Autowired
	Invariants invariants;

	@Autowired
	Incidents incidents;

	@Test
	void whateverPeopleTryEveryEvaluationReachesItsEnd() {
		List<String> all = IntStream.range(0, DOSSIERS).mapToObj((i) -> this.walk.open(year(i))).toList();
		Random dice = new Random(SEED);
		List<String> said = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			String id = all.get(dice.nextInt(all.size()));
			said.add(this.wandering.step(id, dice));
			assertThat(this.invariants.of(id)).as("round " + round + " " + said.get(round)).isEmpty();
			assertThat(stopped(id)).as("round " + round + " " + said.get(round)).isFalse();
		}
		int steps = all.stream().mapToInt(this.wandering::finish).sum();
		all.forEach((id) -> assertThat(this.dossiers.get(id).status()).isEqualTo(DossierStatus.CLOSED));
		all.forEach((id) -> assertThat(this.invariants.of(id)).isEmpty());
		System.out.println("random walk, seed " + SEED + ": " + ROUNDS + " acts on " + DOSSIERS + " dossiers, " + steps
				+ " more to their ends");
		said.stream()
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
			.forEach((word, times) -> System.out.println("  " + times + " " + word));
	}

	private boolean stopped(String id) {
		return this.incidents.open().stream().anyMatch((one) -> one.dossierId().equals(id));
	}

	/** The years of a build are nobody else's; many need a database of their own. */
	private static int year(int number) {
		return (DOSSIERS == 2) ? 2094 + number : 2026 + number;
	}

}
