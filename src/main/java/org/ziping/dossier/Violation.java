package org.ziping.dossier;

/** Something that must always hold and does not: which rule, where, and what is seen. */
public record Violation(int invariant, String dossierId, String detail) {
}
