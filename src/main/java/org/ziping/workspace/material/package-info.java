/**
 * What a reviewer has before them: files to be read on the page, and who has looked at
 * what.
 */
@NullMarked
package org.ziping.workspace.material;

import org.jspecify.annotations.NullMarked;
