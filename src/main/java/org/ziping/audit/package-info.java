/** Who did what: the append-only, chained trail. Never updates, never deletes. */
@ApplicationModule(allowedDependencies = { "core" })
@NullMarked
package org.ziping.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
