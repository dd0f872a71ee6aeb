package org.ziping.core;

import org.jspecify.annotations.Nullable;

/** What a right reaches: a region, a unit in it, a section of that unit. */
public record Scope(@Nullable String region, @Nullable String unit, @Nullable String section) {

	public static final Scope EVERYWHERE = new Scope(null, null, null);

	public static Scope unit(String unit) {
		return new Scope(null, unit, null);
	}

}
