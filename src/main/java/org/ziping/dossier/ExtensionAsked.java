package org.ziping.dossier;

/**
 * A unit asks for a later date; heard in the same transaction, so that finance hears it.
 */
public record ExtensionAsked(String dossierId) {
}
