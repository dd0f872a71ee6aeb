/**
 * Words everybody uses: year, money, percentage, verdict, refusal, actor, digest, scope.
 * Knows no Spring and no word that only one room uses.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.ziping.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
