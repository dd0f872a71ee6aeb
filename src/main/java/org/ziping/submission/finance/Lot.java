package org.ziping.submission.finance;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws units by a seed: the same units and the same seed give the same lot. */
public record Lot(long seed) {

	private static final SecureRandom ANY = new SecureRandom();

	/** Short enough to be written on a sheet of paper. */
	public static long anySeed() {
		return ANY.nextInt(1_000_000);
	}

	List<String> of(List<String> units, int count) {
		List<String> sorted = new ArrayList<>(units.stream().distinct().sorted().toList());
		Collections.shuffle(sorted, new Random(this.seed));
		return sorted.subList(0, Math.min(count, sorted.size()));
	}

}
