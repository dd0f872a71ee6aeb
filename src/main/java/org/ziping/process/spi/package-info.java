/** Doors for the rooms above: they answer, the engine's closet asks. */
@NamedInterface("spi")
@NullMarked
package org.ziping.process.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
