/**
 * The lobby: layout, home, sign-in, error pages, security chain, tokens. Imported by
 * nobody.
 */
@ApplicationModule(allowedDependencies = { "core", "audit", "organisation", "calendar", "document", "campaign",
		"inspection", "dossier", "dossier :: spi", "evidence", "indicator", "report", "submission", "monitoring",
		"rectification", "process", "worklist", "notification", "studio", "insight", "workspace", "organisation :: web",
		"organisation :: signin" })
@NullMarked
package org.ziping.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
