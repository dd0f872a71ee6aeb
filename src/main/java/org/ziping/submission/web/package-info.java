/** Pages and fragments of what leaves the unit and of the finance bureau's side. */
@NullMarked
package org.ziping.submission.web;

import org.jspecify.annotations.NullMarked;
