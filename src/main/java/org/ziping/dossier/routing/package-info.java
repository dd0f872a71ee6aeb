/**
 * The verbs that move a dossier along. Only the process room may call them.
 */
@NamedInterface("routing")
@NullMarked
package org.ziping.dossier.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
