/** The pages of the 安全审计员: search, verification, files for elsewhere. */
@NullMarked
package org.ziping.web.trail;

import org.jspecify.annotations.NullMarked;
