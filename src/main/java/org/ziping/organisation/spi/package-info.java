/** Doors for the rooms above: they know what is under way, this room only asks. */
@NamedInterface("spi")
@NullMarked
package org.ziping.organisation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
