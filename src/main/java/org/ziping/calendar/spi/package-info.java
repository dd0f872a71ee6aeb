/** The door through which the days of each step come: a decision table, kept above. */
@NamedInterface("spi")
@NullMarked
package org.ziping.calendar.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
