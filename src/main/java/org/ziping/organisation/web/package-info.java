/** How a request is turned into the person who sent it. */
@NamedInterface("web")
@NullMarked
package org.ziping.organisation.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
