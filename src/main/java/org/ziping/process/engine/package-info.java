/**
 * The closet of the engine: the only package that imports it.
 */
@NullMarked
package org.ziping.process.engine;

import org.jspecify.annotations.NullMarked;
