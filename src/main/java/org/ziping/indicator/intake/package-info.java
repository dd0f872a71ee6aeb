/**
 * Brings figures from 预算 and 决算 workbooks into the data table: places drawn once, a dry
 * run, then all of it.
 */
@NullMarked
package org.ziping.indicator.intake;

import org.jspecify.annotations.NullMarked;
