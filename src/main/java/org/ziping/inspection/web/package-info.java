/** The page and the address where anybody signed in has a report of any kind read. */
@NullMarked
package org.ziping.inspection.web;

import org.jspecify.annotations.NullMarked;
