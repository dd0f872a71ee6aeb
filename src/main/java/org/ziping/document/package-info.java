/**
 * How a page is set: a neutral model of an official document and a workbook, its writers
 * and readers. Knows no word of the trade.
 */
@ApplicationModule(allowedDependencies = { "core" })
@NullMarked
package org.ziping.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
