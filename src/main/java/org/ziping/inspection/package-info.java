/** The reader who finds mistakes in a report. Needs no database, changes no text. */
@ApplicationModule(allowedDependencies = { "core", "document" })
@NullMarked
package org.ziping.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
