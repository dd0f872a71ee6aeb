package org.ziping.dossier.routing;

import org.jspecify.annotations.Nullable;
import org.ziping.core.Verdict;

/**
 * What the gate writes for the diagram to read.
 *
 * @param looped a user task inside a loop: nothing is written, the conclusion reads the
 * dossier
 * @param alsoSettles the next step that the same person may settle in the same act (a
 * section of one person), if there is one
 */
public record Outcome(Verdict verdict, @Nullable String returnTo, boolean looped, @Nullable String alsoSettles) {
}
