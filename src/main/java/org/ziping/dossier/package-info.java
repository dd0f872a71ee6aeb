/**
 * One unit's file for one year: status, contributions, review areas, comments, decisions,
 * frozen versions, readiness. Holds no number, text or file; knows no task.
 */
@ApplicationModule(allowedDependencies = { "core", "audit", "organisation", "calendar", "campaign", "inspection",
		"organisation :: web", "organisation :: signin" })
@NullMarked
package org.ziping.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
