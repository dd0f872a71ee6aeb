/**
 * The small closed set of scoring rules: each a name, a sentence, and arithmetic. Knows
 * no database and no page.
 */
@NullMarked
package org.ziping.indicator.rules;

import org.jspecify.annotations.NullMarked;
