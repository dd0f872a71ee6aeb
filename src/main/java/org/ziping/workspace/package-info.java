/**
 * Pages that join values with a turn: contribute, compile, write, revise, decide. Holds
 * no rule.
 */
@ApplicationModule(allowedDependencies = { "core", "audit", "organisation", "calendar", "document", "campaign",
		"inspection", "dossier", "dossier :: spi", "evidence", "indicator", "report", "submission",
		"submission :: finance", "monitoring", "rectification", "process", "worklist", "notification", "studio",
		"insight", "organisation :: web" })
@NullMarked
package org.ziping.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
