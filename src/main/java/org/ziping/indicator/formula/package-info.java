/**
 * Formulas in Chinese over exact decimals: read, bounded, reckoned, traced. Knows no
 * database and no page.
 */
@NullMarked
package org.ziping.indicator.formula;

import org.jspecify.annotations.NullMarked;
