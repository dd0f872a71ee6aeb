package org.ziping.dossier;

/** Nobody needs the later date any more; heard in the same transaction. */
public record ExtensionCancelled(String dossierId) {
}
