/** The door through which the rooms above offer what a campaign may choose. */
@NamedInterface("spi")
@NullMarked
package org.ziping.campaign.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
