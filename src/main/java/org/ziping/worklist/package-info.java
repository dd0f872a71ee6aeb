/**
 * The read model of tasks and dossiers: my tasks, the matrix of units and steps. Never
 * writes a value of the trade.
 */
@ApplicationModule(allowedDependencies = { "core", "audit", "organisation", "calendar", "document", "campaign",
		"inspection", "dossier", "dossier :: spi", "evidence", "indicator", "report", "submission", "monitoring",
		"rectification", "process", "process :: spi", "organisation :: web" })
@NullMarked
package org.ziping.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
