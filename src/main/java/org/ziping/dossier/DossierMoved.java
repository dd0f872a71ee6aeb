package org.ziping.dossier;

/** A dossier is in another state now. */
public record DossierMoved(String dossierId, DossierStatus from, DossierStatus to) {
}
