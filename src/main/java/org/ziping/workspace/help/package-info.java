/** Help where it is needed: one card for each role, to be printed on one sheet. */
@NullMarked
package org.ziping.workspace.help;

import org.jspecify.annotations.NullMarked;
