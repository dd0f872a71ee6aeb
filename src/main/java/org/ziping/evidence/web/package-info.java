/** Lists of evidence, uploading, and reading a file out as an attachment. */
@NullMarked
package org.ziping.evidence.web;

import org.jspecify.annotations.NullMarked;
