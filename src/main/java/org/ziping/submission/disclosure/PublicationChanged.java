package org.ziping.submission.disclosure;

/** What the public reads is no longer what was submitted. */
public record PublicationChanged(String dossier, String source, int differences) {
}
