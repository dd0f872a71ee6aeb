package org.ziping.indicator.formula;

import org.jspecify.annotations.Nullable;

/**
 * A data item that a formula names, with the column it names; without one, the column at
 * hand.
 */
public record Reference(String name, @Nullable String column) {
}
