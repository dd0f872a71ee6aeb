/** What a room above knows better: into which grade a score falls. */
@NamedInterface("spi")
@NullMarked
package org.ziping.indicator.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
