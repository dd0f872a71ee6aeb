package org.ziping.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount, kept exactly in 元; documents show it in 万元. */
public record Money(BigDecimal yuan) implements Comparable<Money> {

	private static final BigDecimal WAN = new BigDecimal(10_000);

	public static final Money ZERO = new Money(BigDecimal.ZERO);

	public static Money ofWan(BigDecimal wan) {
		return new Money(wan.multiply(WAN));
	}

	public Money plus(Money other) {
		return new Money(this.yuan.add(other.yuan));
	}

	public Money minus(Money other) {
		return new Money(this.yuan.subtract(other.yuan));
	}

	/** In 万元, exactly: dividing by ten thousand only moves the point. */
	public BigDecimal wan() {
		return this.yuan.movePointLeft(4);
	}

	/** In 万元 as printed: two decimals, rounded once. */
	public BigDecimal wanRounded() {
		return wan().setScale(2, RoundingMode.HALF_UP);
	}

	@Override
	public int compareTo(Money other) {
		return this.yuan.compareTo(other.yuan);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Money money && compareTo(money) == 0;
	}

	@Override
	public int hashCode() {
		return this.yuan.stripTrailingZeros().hashCode();
	}

}
