/** 信息公开: what may be shown of a submission, when, and whether that is what is shown. */
@NamedInterface("disclosure")
@NullMarked
package org.ziping.submission.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
