package org.ziping.inspection;

import java.math.BigDecimal;
import java.util.List;

/** A figure of the data table that the text may name, under one of its labels. */
public record Fact(String name, String unitWord, BigDecimal value, String basis, List<String> labels) {

	public Fact {
		labels = List.copyOf(labels);
	}

	public static Fact of(String name, String unitWord, String value, String basis, String... labels) {
		return new Fact(name, unitWord, new BigDecimal(value), basis,
				labels.length == 0 ? List.of(name) : List.of(labels));
	}

	/** As people write it: 1803.90万元. */
	public String shown() {
		return this.value.toPlainString() + this.unitWord;
	}

}
