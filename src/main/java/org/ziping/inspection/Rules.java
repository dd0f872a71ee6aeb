package org.ziping.inspection;

import java.util.List;

import org.ziping.inspection.rule.Arithmetic;

/** All that is looked for, in the order in which findings are shown. */
public final class Rules {

	private static final List<Rule> ALL = List.of(Rule.of("A01", "sums", Level.MANDATORY, Arithmetic.sums()),
			Rule.of("A02", "ratios", Level.MANDATORY, Arithmetic.ratios()));

	private Rules() {
	}

	public static List<Rule> all() {
		return ALL;
	}

}
