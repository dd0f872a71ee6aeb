package org.ziping.indicator;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of the data table, exactly as typed, who typed it and when; a
 * cell without a value has a reason instead.
 */
public record Cell(String item, Column column, @Nullable String typed, @Nullable BigDecimal number,
		@Nullable String noneReason, String source, String person, String personName, Instant at, int edition) {

	/** A value that nobody gave, to reckon with. */
	static Cell assumed(String item, Column column, String typed, BigDecimal number) {
		return new Cell(item, column, typed, number, null, "ASSUMED", "", "", Instant.EPOCH, 0);
	}

	public boolean isNone() {
		return this.noneReason != null;
	}

	/** Digits as kept, without an exponent. */
	public String shown() {
		if (this.number != null) {
			return this.number.toPlainString();
		}
		return (this.typed != null) ? this.typed : "";
	}

}
