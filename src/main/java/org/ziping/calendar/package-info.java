/**
 * When: working days of the State Council's calendar, due dates, back-planning. Never
 * reads the time without a Clock.
 */
@ApplicationModule(allowedDependencies = { "core", "audit", "organisation", "organisation :: web" })
@NullMarked
package org.ziping.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
