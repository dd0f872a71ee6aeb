package org.ziping.indicator.formula;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ziping.core.Refusal;

/** For the fuzzer: a formula is read and reckoned, or refused in a sentence. */
public final class FormulaFuzz {

	private static final Words WORDS = new Words(List.of("支出", "支出合计", "预算", "a", "人数"),
			Map.of("年初", "BUDGET", "决算", "FINAL"));

	private FormulaFuzz() {
	}

	public static void fuzzerTestOneInput(byte[] input) {
		String text = new String(input, 0, Math.min(input.length, 2000), StandardCharsets.UTF_8);
		try {
			Formula.parse(text, WORDS)
				.evaluate((reference) -> Optional.of(Operand.of(new BigDecimal(input.length % 7))),
						input.length % 2 == 0);
		}
		catch (Refusal refused) {
			if (refused.code().isBlank()) {
				throw new AssertionError("refused without a reason");
			}
		}
	}

}
