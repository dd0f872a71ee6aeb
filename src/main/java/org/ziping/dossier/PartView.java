package org.ziping.dossier;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.ziping.core.Digest;

/** A part of the living content as lists show it: everything but its bytes. */
public record PartView(String key, String name, @Nullable String section, Set<String> authors, Digest digest) {
}
