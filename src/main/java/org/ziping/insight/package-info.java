/** Dashboards and exports. Never writes. */
@ApplicationModule(allowedDependencies = { "core", "audit", "organisation", "calendar", "document", "campaign",
		"inspection", "dossier", "dossier :: spi", "evidence", "indicator", "report", "submission", "monitoring",
		"rectification", "process", "worklist", "notification", "organisation :: web" })
@NullMarked
package org.ziping.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
