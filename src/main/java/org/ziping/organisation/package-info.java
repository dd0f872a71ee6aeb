/**
 * Who there is: regions, finance bureaus, units, sections, people, posts, roles,
 * deputies. Knows no dossier.
 */
@ApplicationModule(allowedDependencies = { "core", "audit" })
@NullMarked
package org.ziping.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
