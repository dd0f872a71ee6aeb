/** Indicator systems as files: reading YAML into the tree. */
@NullMarked
package org.ziping.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
