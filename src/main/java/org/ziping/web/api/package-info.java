/** What stands before {@code /api/v1}: tokens, rates, repeated requests, problems. */
@NullMarked
package org.ziping.web.api;

import org.jspecify.annotations.NullMarked;
