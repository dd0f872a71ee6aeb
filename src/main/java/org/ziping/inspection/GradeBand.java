package org.ziping.inspection;

import java.math.BigDecimal;

/** From how many points on a grade is earned. */
public record GradeBand(String grade, BigDecimal from) {

	public static GradeBand of(String grade, int from) {
		return new GradeBand(grade, BigDecimal.valueOf(from));
	}

}
