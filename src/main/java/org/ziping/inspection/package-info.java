/**
 * The reader who finds mistakes in a report. Needs no database, changes no text. The
 * engine is plain Java: a text and the facts of the data table in, findings out.
 * <p>
 * The Chinese in this room's patterns is the grammar of what is read, not words that
 * anybody is shown: those stand in {@code messages/inspection.properties}.
 */
@ApplicationModule(allowedDependencies = { "core", "document" })
@NullMarked
package org.ziping.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
