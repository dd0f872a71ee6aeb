/** The finance bureau's side: what arrived, what went back and why, what is drawn. */
@NamedInterface("finance")
@NullMarked
package org.ziping.submission.finance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
