package org.ziping.submission.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What makes a submission worth a second look.
 *
 * @param reasons each worded by {@code submission.risk.<code>}
 */
record Risk(String unit, int weight, List<String> reasons) {

	private static final BigDecimal NEARLY_FULL = new BigDecimal("98");

	private static final BigDecimal LARGE_CHANGE = new BigDecimal("5");

	private static final int MANY_WAIVED = 3;

	/**
	 * What is known of it.
	 *
	 * @param evidence files beside the score
	 * @param waived findings that somebody let stand
	 * @param lastYear the score of the year before, where there was one
	 */
	record Known(@Nullable BigDecimal points, int evidence, int waived, @Nullable BigDecimal lastYear, int returns,
			boolean late) {
	}

	static Risk of(String unit, Known known) {
		List<String> reasons = new ArrayList<>();
		int weight = 0;
		weight += weigh(reasons, known.evidence() == 0, "no-evidence", 3);
		weight += weigh(reasons, known.waived() >= MANY_WAIVED, "many-waived", 2);
		weight += weigh(reasons, changed(known), "large-change", 2);
		weight += weigh(reasons, known.points() != null && known.points().compareTo(NEARLY_FULL) >= 0, "nearly-full",
				1);
		weight += weigh(reasons, known.returns() > 0, "returned", 1);
		weight += weigh(reasons, known.late(), "late", 1);
		return new Risk(unit, weight, reasons);
	}

	private static boolean changed(Known known) {
		return known.points() != null && known.lastYear() != null
				&& known.points().subtract(known.lastYear()).abs().compareTo(LARGE_CHANGE) >= 0;
	}

	private static int weigh(List<String> reasons, boolean there, String code, int weight) {
		if (there) {
			reasons.add(code);
		}
		return there ? weight : 0;
	}

}
