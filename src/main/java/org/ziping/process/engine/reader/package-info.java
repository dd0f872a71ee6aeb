/**
 * Reads diagrams, tables and forms before the engine sees them, denies by default, and
 * says which element and why. Knows the engine's file formats and none of its classes.
 */
@NullMarked
package org.ziping.process.engine.reader;

import org.jspecify.annotations.NullMarked;
