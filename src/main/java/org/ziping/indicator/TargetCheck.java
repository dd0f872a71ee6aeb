package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ziping.core.FiscalYear;
import org.ziping.indicator.TargetPlan.Category;
import org.ziping.indicator.TargetPlan.Comparison;

/**
 * Whether a target can be measured: a value, a unit, a basis and a day in its year; and
 * whether it is last year's summary in disguise.
 */
final class TargetCheck {

	private static final BigDecimal ALL = new BigDecimal(100);

	private static final int PIECE = 3;

	private static final int SHORTEST = 8;

	/** So much of a name found in last year's words is no chance. */
	private static final double ALIKE = 0.7;

	private TargetCheck() {
	}

	/** What has to be mended before the targets can be offered. */
	static List<Sentence> faults(TargetPlan plan, FiscalYear year) {
		List<Sentence> faults = new ArrayList<>();
		say(faults, plan.amount() == null, "indicator.target.no-amount", plan);
		say(faults, plan.unit().isBlank(), "indicator.target.no-unit", plan);
		say(faults, plan.basis().isBlank(), "indicator.target.no-basis", plan);
		say(faults, plan.due() == null || plan.due().getYear() != year.value(), "indicator.target.no-day", plan);
		say(faults, plan.amount() != null && plan.amount().signum() < 0, "indicator.target.negative", plan);
		say(faults, "%".equals(plan.unit()) && plan.category() != Category.COST && plan.amount() != null
				&& plan.amount().compareTo(ALL) > 0, "indicator.target.over-hundred", plan);
		say(faults, plan.category() == Category.COST && plan.comparison() == Comparison.AT_LEAST,
				"indicator.target.cost-direction", plan);
		return faults;
	}

	/** Worth a second look, no more. */
	static List<Sentence> hints(TargetPlan plan, Collection<String> lastYear) {
		List<Sentence> hints = new ArrayList<>();
		say(hints, lastYear.stream().anyMatch((words) -> alike(plan.name(), words)), "indicator.target.last-year",
				plan);
		return hints;
	}

	private static boolean alike(String name, String words) {
		Set<String> own = pieces(name);
		if (name.length() < SHORTEST || own.isEmpty()) {
			return false;
		}
		Set<String> shared = new HashSet<>(own);
		shared.retainAll(pieces(words));
		return shared.size() >= ALIKE * own.size();
	}

	private static Set<String> pieces(String words) {
		String bare = words.replaceAll("[\\s\\p{Punct}，。；、：]", "");
		Set<String> pieces = new HashSet<>();
		for (int at = 0; at + PIECE <= bare.length(); at++) {
			pieces.add(bare.substring(at, at + PIECE));
		}
		return pieces;
	}

	private static void say(List<Sentence> sentences, boolean fault, String code, TargetPlan plan) {
		if (fault) {
			sentences.add(Sentence.of(code, plan.name()));
		}
	}

}
