package org.ziping.inspection;

import java.util.List;
import java.util.Set;

import org.ziping.inspection.rule.Answering;
import org.ziping.inspection.rule.Arithmetic;
import org.ziping.inspection.rule.Borrowed;
import org.ziping.inspection.rule.Counts;
import org.ziping.inspection.rule.FactCheck;
import org.ziping.inspection.rule.Leavings;
import org.ziping.inspection.rule.Names;
import org.ziping.inspection.rule.Numbering;
import org.ziping.inspection.rule.OwnWords;
import org.ziping.inspection.rule.Parts;
import org.ziping.inspection.rule.Prose;
import org.ziping.inspection.rule.Quantities;
import org.ziping.inspection.rule.Repetition;
import org.ziping.inspection.rule.ScoreParts;
import org.ziping.inspection.rule.Scores;
import org.ziping.inspection.rule.Signs;
import org.ziping.inspection.rule.Tables;
import org.ziping.inspection.rule.Wording;

import static org.ziping.inspection.Level.ADVISORY;
import static org.ziping.inspection.Level.MANDATORY;

/** All that is looked for, in the order in which findings are shown. */
public final class Rules {

	private static final List<Rule> ALL = List.of(
			// Figures against the data table and against each other.
			Rule.of("FACT", "facts", MANDATORY, FactCheck::read), Rule.of("A01", "sums", MANDATORY, Arithmetic.sums()),
			Rule.of("A01", "tables", MANDATORY, Tables::read), Rule.of("A01", "counted", ADVISORY, Parts::counted),
			Rule.of("A01", "score-parts", MANDATORY, ScoreParts::read),
			Rule.of("A02", "ratios", MANDATORY, Arithmetic.ratios()), Rule.of("A03", "grade", MANDATORY, Scores::grade),
			Rule.late("A04", "conclusion", MANDATORY, Scores::conclusion),
			Rule.of("A04", "unnamed", MANDATORY, Scores::unnamed),
			Rule.of("A05", "unexplained", ADVISORY, Scores::unexplained),
			Rule.of("A05", "basis", ADVISORY, Scores::basis), Rule.of("A06", "contrary", ADVISORY, Scores::contrary),
			Rule.of("A07", "units", ADVISORY, Scores::units),
			// What a template leaves behind.
			Rule.of("T01", "leftovers", MANDATORY, Wording.leftovers()),
			Rule.of("T02", "questions", MANDATORY, Leavings::questions),
			Rule.late("T03", "empty-chapters", MANDATORY, Leavings::emptyChapters),
			new Rule("T04", "cover", ADVISORY, Set.of(Stage.SUBMISSION), Leavings::cover),
			Rule.late("T05", "missing-parts", MANDATORY, Parts::missing),
			Rule.of("T05", "aspects", MANDATORY, Parts::aspects),
			Rule.late("T05", "promised", ADVISORY, Parts::promised),
			Rule.of("T06", "grade-name", ADVISORY, Scores::gradeName),
			// One thing, told once and one way.
			Rule.of("D01", "repetition", ADVISORY, Repetition::read),
			Rule.of("D03", "borrowed", ADVISORY, Borrowed::read),
			Rule.of("N01", "same-quantity", MANDATORY, Quantities::same),
			Rule.of("N01", "counted", ADVISORY, Counts::read), Rule.of("N01", "each", MANDATORY, Quantities::each),
			Rule.of("N01", "heads", MANDATORY, Quantities::heads),
			Rule.of("N02", "approximations", ADVISORY, Prose::approximations),
			Rule.of("N03", "variants", ADVISORY, Names::variants),
			// Signs and numbers of sections.
			Rule.of("F01", "quotes", MANDATORY, Signs::quotes), Rule.of("F02", "brackets", ADVISORY, Signs::brackets),
			Rule.late("F03", "numbering", ADVISORY, Numbering::read), Rule.of("F04", "latin", MANDATORY, Signs::latin),
			Rule.of("F05", "damage", ADVISORY, Signs::damage),
			// Words and what they promise.
			Rule.of("L01", "wording", ADVISORY, Wording.ofTheTrade()),
			Rule.of("L01", "own-words", ADVISORY, OwnWords::read),
			Rule.of("C01", "contradictions", ADVISORY, Prose::contradictions),
			Rule.late("C02", "unanswered", ADVISORY, Prose::unanswered),
			Rule.late("C04", "measures", ADVISORY, Answering::problems),
			Rule.late("C06", "scope", ADVISORY, Answering::scope), Rule.of("C03", "vague", ADVISORY, Prose::vague),
			Rule.of("C05", "times", ADVISORY, Prose::times), Rule.late("P01", "people", ADVISORY, Names::people));

	private Rules() {
	}

	public static List<Rule> all() {
		return ALL;
	}

}
