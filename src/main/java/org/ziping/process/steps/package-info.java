/**
 * The vocabulary of diagrams: what a service task, a list of people or a date may say.
 * Imports no engine; the studio reads its pick lists from here.
 */
@NamedInterface("steps")
@NullMarked
package org.ziping.process.steps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
