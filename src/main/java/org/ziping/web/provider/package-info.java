/** The office's own sign-in, where one is set; without the setting nothing is made. */
@NullMarked
package org.ziping.web.provider;

import org.jspecify.annotations.NullMarked;
