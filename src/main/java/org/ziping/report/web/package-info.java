/**
 * Pages and parts of pages: write the report, read it, look at its findings.
 */
@NullMarked
package org.ziping.report.web;

import org.jspecify.annotations.NullMarked;
