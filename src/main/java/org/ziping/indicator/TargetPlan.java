package org.ziping.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What a target promises, as somebody enters it: complete or not. */
public record TargetPlan(String name, Category category, Comparison comparison, @Nullable BigDecimal amount,
		String unit, String basis, @Nullable LocalDate due) {

	/** As one says it: ≥ 100 人次. */
	public String words() {
		return this.comparison.sign() + " " + ((this.amount != null) ? plain(this.amount) : "…") + " " + this.unit
				+ ((this.due != null) ? " " + this.due : "");
	}

	private static String plain(BigDecimal amount) {
		BigDecimal bare = amount.stripTrailingZeros();
		return bare.toPlainString();
	}

	/** 产出, 效益, 满意度, 成本. */
	public enum Category {

		OUTPUT, EFFECT, SATISFACTION, COST

	}

	/** On which side of the value the year has to end. */
	public enum Comparison {

		AT_LEAST("≥"), AT_MOST("≤"), EQUAL("=");

		private final String sign;

		Comparison(String sign) {
			this.sign = sign;
		}

		public String sign() {
			return this.sign;
		}

	}

}
