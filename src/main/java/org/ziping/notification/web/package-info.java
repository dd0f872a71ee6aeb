/** The bell and what it rang for. */
@NullMarked
package org.ziping.notification.web;

import org.jspecify.annotations.NullMarked;
