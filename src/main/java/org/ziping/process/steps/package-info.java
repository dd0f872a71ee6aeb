/**
 * The vocabulary of diagrams: what a service task, a list of people or a date may say.
 * Imports no engine.
 */
@NullMarked
package org.ziping.process.steps;

import org.jspecify.annotations.NullMarked;
