/** The trial's clock, moved by whoever shows the house to others. */
@NullMarked
package org.ziping.calendar.web;

import org.jspecify.annotations.NullMarked;
