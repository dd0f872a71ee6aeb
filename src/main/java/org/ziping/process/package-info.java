/**
 * The only room that knows there is an engine: start, tasks, steps, guards, deployments.
 * Holds no rule of the trade and shows no engine type in its face.
 */
@ApplicationModule(allowedDependencies = { "core", "audit", "organisation", "calendar", "document", "campaign",
		"inspection", "dossier", "dossier :: spi", "evidence", "indicator", "report", "submission",
		"submission :: finance", "submission :: disclosure", "submission :: archive", "monitoring", "rectification",
		"dossier :: routing", "calendar :: spi", "indicator :: spi", "organisation :: spi" })
@NullMarked
package org.ziping.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
