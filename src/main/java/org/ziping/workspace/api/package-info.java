/** The third door to a turn: what our pages do, for programs, under the same rules. */
@NullMarked
package org.ziping.workspace.api;

import org.jspecify.annotations.NullMarked;
