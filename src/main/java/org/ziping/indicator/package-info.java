/**
 * Indicator systems, data items, values with source and history, scores with explanation.
 * Never formats for print.
 */
@ApplicationModule(allowedDependencies = { "core", "audit", "organisation", "calendar", "document", "campaign",
		"campaign :: spi", "dossier", "dossier :: spi", "evidence", "evidence :: spi", "organisation :: web" })
@NullMarked
package org.ziping.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
