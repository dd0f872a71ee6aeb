/**
 * Templates, chapters, text with live figures, readiness of the text. Never lets a person
 * retype a number that the sheet knows.
 */
@ApplicationModule(allowedDependencies = { "core", "audit", "organisation", "calendar", "document", "campaign",
		"campaign :: spi", "inspection", "dossier", "dossier :: spi", "evidence", "indicator", "organisation :: web" })
@NullMarked
package org.ziping.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
