package org.ziping.dossier;

import java.util.Set;

import org.ziping.core.Digest;

/** A part as it was frozen, by value. */
public record FrozenPart(String key, String name, Set<String> authors, Digest digest, byte[] bytes) {
}
