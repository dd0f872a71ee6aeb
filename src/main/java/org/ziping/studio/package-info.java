/**
 * Drafts of diagrams, tables and forms; checks, difference, publishing by two people.
 * Reaches the engine only through process.
 */
@ApplicationModule(allowedDependencies = { "core", "audit", "organisation", "calendar", "document", "campaign",
		"inspection", "dossier", "dossier :: spi", "evidence", "indicator", "report", "submission", "monitoring",
		"rectification", "process", "process :: steps", "worklist", "notification", "organisation :: web" })
@NullMarked
package org.ziping.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
