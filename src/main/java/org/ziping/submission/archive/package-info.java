/** 归档移交: what is kept of a closed evaluation, how long, and readable without us. */
@NamedInterface("archive")
@NullMarked
package org.ziping.submission.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
