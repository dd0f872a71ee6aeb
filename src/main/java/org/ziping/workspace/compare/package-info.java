/** Two texts side by side: what went, what came, word by word. */
@NullMarked
package org.ziping.workspace.compare;

import org.jspecify.annotations.NullMarked;
