/** Files by content address, with type check and labels. Never interprets a file. */
@ApplicationModule(allowedDependencies = { "core", "audit", "organisation", "calendar", "campaign", "dossier",
		"dossier :: spi", "organisation :: web" })
@NullMarked
package org.ziping.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
