package org.ziping.inspection.rule;

import java.util.Set;

import org.ziping.inspection.Findings;
import org.ziping.inspection.Level;
import org.ziping.inspection.Rule;
import org.ziping.inspection.number.Claim;
import org.ziping.inspection.number.Claim.Kind;
import org.ziping.inspection.number.Claim.Outcome;
import org.ziping.inspection.text.Reading;

/** Says where the numbers of the text do not agree with each other. */
public final class Arithmetic implements Rule.Check {

	private final Set<Kind> kinds;

	private Arithmetic(Set<Kind> kinds) {
		this.kinds = kinds;
	}

	public static Arithmetic sums() {
		return new Arithmetic(Set.of(Kind.SUM, Kind.CARRY, Kind.COUNT));
	}

	public static Arithmetic ratios() {
		return new Arithmetic(Set.of(Kind.RATIO, Kind.SHARE, Kind.CHANGE, Kind.DIRECTION, Kind.EXPRESSION));
	}

	@Override
	public void read(Reading reading, Findings into) {
		for (Claim claim : reading.claims()) {
			if (!this.kinds.contains(claim.kind()) || claim.outcome() == Outcome.HOLDS) {
				continue;
			}
			String key = claim.kind().name().toLowerCase();
			String quote = claim.line().text();
			String place = claim.line().passage().place();
			if (claim.outcome() == Outcome.ROUNDING_TAIL) {
				into.advise("rounding-tail", quote, place, claim.stated(), claim.recomputed(), claim.stated(),
						claim.formula(), claim.recomputed());
			}
			else if (!claim.sure() && claim.kind() != Kind.SUM) {
				into.advise("doubtful", quote, place, claim.stated(), claim.recomputed(), claim.stated(),
						claim.formula(), claim.recomputed());
			}
			else if (!claim.sure()) {
				into.advise("parts-missing", quote, place, claim.stated(), claim.recomputed(), claim.stated(),
						claim.formula(), claim.recomputed());
			}
			else {
				into.add(
						(claim.kind() == Kind.SUM || claim.kind() == Kind.CARRY || claim.kind() == Kind.COUNT) ? "A01"
								: "A02",
						Level.MANDATORY, key, quote, place, claim.stated(), claim.recomputed(), claim.stated(),
						claim.formula(), claim.recomputed());
			}
		}
	}

}
