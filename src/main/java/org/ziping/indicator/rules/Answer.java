package org.ziping.indicator.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What a person says of an indicator that no formula decides: which criteria are met, or
 * which level, or how many points.
 */
public record Answer(Set<String> met, @Nullable String level, @Nullable BigDecimal share, @Nullable BigDecimal points) {

	public Answer {
		met = Collections.unmodifiableSet(new TreeSet<>(met));
	}

	public static Answer criteria(String... met) {
		return new Answer(Set.of(met), null, null, null);
	}

	public static Answer level(String level, String share) {
		return new Answer(Set.of(), level, new BigDecimal(share), null);
	}

	public static Answer points(String points) {
		return new Answer(Set.of(), null, null, new BigDecimal(points));
	}

}
