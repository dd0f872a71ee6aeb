/**
 * What rooms above hand in: their part of the content, and whether they are ready.
 */
@NamedInterface("spi")
@NullMarked
package org.ziping.dossier.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
