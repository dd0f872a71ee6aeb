/** Who knows what a file can prove: the rooms above name indicators and key tasks. */
@NamedInterface("spi")
@NullMarked
package org.ziping.evidence.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
