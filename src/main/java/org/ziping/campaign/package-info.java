/**
 * The year: notice, timetable, units in scope, which indicator system and report
 * template. Knows no values or scores.
 */
@ApplicationModule(allowedDependencies = { "core", "audit", "organisation", "calendar", "calendar :: spi", "document",
		"organisation :: web" })
@NullMarked
package org.ziping.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
