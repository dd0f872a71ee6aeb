/**
 * Editors of sheet, scores, contributions and the division of work, as whole pages and as
 * fragments by the same addresses. Never completes a task.
 */
@NullMarked
package org.ziping.indicator.web;

import org.jspecify.annotations.NullMarked;
