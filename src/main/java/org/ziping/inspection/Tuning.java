package org.ziping.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody set for a campaign: which rules speak and how gravely, from where they
 * speak, and words of one's own.
 *
 * @param weights by rule code; a code that is missing speaks as it is shipped
 * @param lowRate a spending rate below this many per cent asks for a reason
 * @param fullMarks from this score on, contrary figures are held against it
 * @param repeated so many equal signs in a row count as a repetition
 * @param words wrong words and what they should be, beside those of the trade
 * @param allowed words of the trade's list that may stand
 */
public record Tuning(Map<String, Weight> weights, BigDecimal lowRate, BigDecimal fullMarks, int repeated,
		Map<String, String> words, Set<String> allowed) {

	/** As it is shipped. */
	public static final Tuning USUAL = new Tuning(Map.of(), new BigDecimal("90"), new BigDecimal("98"), 40, Map.of(),
			Set.of());

	/** Advice by nature: a rounding tail stays one, however grave its rule is. */
	private static final List<String> DOUBTS = List.of("inspection.rounding-tail", "inspection.doubtful",
			"inspection.parts-missing");

	public Tuning {
		weights = Map.copyOf(weights);
		words = Map.copyOf(words);
		allowed = Set.copyOf(allowed);
	}

	/** Off, or at a level of one's own. */
	public enum Weight {

		OFF, MANDATORY, ADVISORY

	}

	boolean speaks(Finding finding) {
		boolean allowedWord = finding.code().startsWith("L0") && finding.read() != null
				&& this.allowed.contains(finding.read());
		return this.weights.get(finding.code()) != Weight.OFF && !allowedWord;
	}

	Finding weighed(Finding finding) {
		Weight weight = this.weights.get(finding.code());
		if (weight == null || weight == Weight.OFF || DOUBTS.contains(finding.key())) {
			return finding;
		}
		return new Finding(finding.code(), Level.valueOf(weight.name()), finding.key(), finding.arguments(),
				finding.quote(), finding.place(), finding.read(), finding.expected(), finding.fingerprint());
	}

}
