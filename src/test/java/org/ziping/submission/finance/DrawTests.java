package org.ziping.submission.finance;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DrawTests {

	private static final List<String> UNITS = IntStream.rangeClosed(1, 40).mapToObj((n) -> "unit-" + n).toList();

	@Test
	void theSameSeedDrawsTheSameInWhateverOrderTheUnitsCome() {
		List<String> other = UNITS.stream().sorted().toList();
		assertThat(new Lot(42).of(UNITS, 5)).hasSize(5).doesNotHaveDuplicates().isEqualTo(new Lot(42).of(other, 5));
		assertThat(new Lot(43).of(UNITS, 5)).isNotEqualTo(new Lot(42).of(UNITS, 5));
	}

	@Test
	void everyUnitHasItsChance() {
		long drawn = IntStream.range(0, 400)
			.boxed()
			.flatMap((seed) -> new Lot(seed).of(UNITS, 2).stream())
			.distinct()
			.count();
		assertThat(drawn).isEqualTo(UNITS.size());
	}

	@Test
	void moreThanThereAreDrawsAll() {
		assertThat(new Lot(1).of(UNITS, 100)).containsExactlyInAnyOrderElementsOf(UNITS);
	}

	@Test
	void whatSpeaksForASecondLookIsSaid() {
		Risk risk = Risk.of("u", new Risk.Known(new BigDecimal("99"), 0, 3, new BigDecimal("90"), 1, true));
		assertThat(risk.reasons()).containsExactly("no-evidence", "many-waived", "large-change", "nearly-full",
				"returned", "late");
		assertThat(Risk.of("u", new Risk.Known(new BigDecimal("90"), 4, 2, null, 0, false)).weight()).isZero();
	}

}
