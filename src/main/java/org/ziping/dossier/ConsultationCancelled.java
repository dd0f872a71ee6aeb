package org.ziping.dossier;

/**
 * Nobody needs to answer any more; heard in the same transaction, so that no turn stays.
 */
public record ConsultationCancelled(String dossierId, String consultationId) {
}
