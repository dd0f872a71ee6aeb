/**
 * The package that leaves, the receipt, the finance bureau's side. Never recomputes a
 * score or changes a living value.
 */
@ApplicationModule(allowedDependencies = { "core", "audit", "organisation", "calendar", "document", "campaign",
		"inspection", "dossier", "dossier :: spi", "evidence", "indicator", "report", "organisation :: web" })
@NullMarked
package org.ziping.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
