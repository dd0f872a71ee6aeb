/** Ways out of the house: whoever can carry a letter answers here. */
@NamedInterface("spi")
@NullMarked
package org.ziping.notification.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
