/** Pages on which people see to their own sign-in, and one helps those who cannot. */
@NullMarked
package org.ziping.web.account;

import org.jspecify.annotations.NullMarked;
