/** Who is told, how, once; what was sent. Delays and vetoes nothing. */
@ApplicationModule(allowedDependencies = { "core", "audit", "organisation", "calendar", "document", "campaign",
		"inspection", "dossier", "dossier :: spi", "evidence", "indicator", "report", "submission",
		"submission :: disclosure", "monitoring", "rectification", "process", "worklist", "organisation :: web" })
@NullMarked
package org.ziping.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
