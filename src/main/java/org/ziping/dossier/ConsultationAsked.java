package org.ziping.dossier;

/**
 * People are asked beside a step; heard in the same transaction, so that they hear of it.
 */
public record ConsultationAsked(String dossierId, String consultationId) {
}
