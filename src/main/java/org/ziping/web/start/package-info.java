/** What stops a start, and how that is said in one sentence. */
@NullMarked
package org.ziping.web.start;

import org.jspecify.annotations.NullMarked;
