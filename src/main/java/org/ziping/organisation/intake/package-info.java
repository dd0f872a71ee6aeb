/** Many units and people at once, from a workbook and back into one. */
@NullMarked
package org.ziping.organisation.intake;

import org.jspecify.annotations.NullMarked;
